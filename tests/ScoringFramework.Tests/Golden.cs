using System.Runtime.CompilerServices;

namespace ScoringFramework.Tests;

/// <summary>Approved outputs of a test, in the folder that is named after its file.</summary>
internal static class Golden
{
    public static void Verify(string text, string name, [CallerFilePath] string test = "")
    {
        // A deterministic build writes /_/tests/… instead of the checkout.
        var source = test.Replace('\\', '/');
        var folder = Repository.PathOf(Path.ChangeExtension(source[(source.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..], null));
        var verified = Path.Combine(folder, Path.ChangeExtension(name, "verified" + Path.GetExtension(name)));

        Assert.Null(Approved.Difference(verified, text));
    }
}
