namespace ScoringFramework.Tests;

/// <summary>Compares long texts, and shows all of what came when they differ.</summary>
internal static class Whole
{
    public static void Equal(string expected, string actual) =>
        Assert.True(expected == actual, $"Expected:\n{expected}\n\nActual:\n{actual}");
}
