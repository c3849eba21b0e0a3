namespace ScoringFramework.Tests.Conformance;

/// <summary>
/// Published numbers to agree with, which are not ours to hand on: <c>../shared/conformance</c> beside the checkout, or where the
/// environment variable <c>SCORING_CONFORMANCE</c> says. Tests that need them skip where they are not.
/// </summary>
internal static class PublishedData
{
    private static readonly string Beside = Path.Combine("shared", "conformance");

    public static CsvTable Read(string file)
    {
        var folder = Environment.GetEnvironmentVariable("SCORING_CONFORMANCE") is { Length: > 0 } given ? given
            : Repository.Above(Repository.Root, Beside) is { } above ? Path.Combine(above, Beside)
            : null;
        var path = folder is null ? null : Path.Combine(folder, file);
        Assert.SkipUnless(File.Exists(path),
            $"{file} is not here: put the data at ../{Beside} beside the checkout, or name its folder in SCORING_CONFORMANCE.");
        return CsvTable.Parse(File.ReadAllText(path!));
    }
}
