using System.Globalization;

namespace ScoringFramework.Tests.Output;

/// <summary>Cultures that write numbers, minus signs, letters and dates in their own ways.</summary>
internal static class Cultures
{
    private static readonly string[] Names = ["", "de-DE", "tr-TR", "ar-SA"];

    /// <summary>The text that is written in every one of them; fails when they differ.</summary>
    public static string SameIn(Func<string> write)
    {
        var texts = Names.Select(name => In(name, write)).ToArray();
        Assert.All(texts, text => Assert.Equal(texts[0], text));
        return texts[0];
    }

    private static string In(string name, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
