namespace ScoringFramework.Tests.Files;

/// <summary>Tests of links and pipes need a system on which anybody can make them.</summary>
internal static class Links
{
    public static void Need() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Links and pipes are made by another way here.");
}
