using System.Diagnostics;

namespace ScoringFramework.Reporting.Tests;

/// <summary>Processor time is the whole process's, so nothing else runs beside.</summary>
[CollectionDefinition(nameof(SiteTimeTests), DisableParallelization = true)]
[Collection(nameof(SiteTimeTests))]
public sealed class SiteTimeTests
{
    [Fact]
    public async Task Two_hundred_subjects_take_less_than_ten_seconds_of_processor_time()
    {
        var (now, before) = (Many(earlier: false), Many(earlier: true));
        var folder = Directory.CreateTempSubdirectory("pages-").FullName;
        try
        {
            var started = Process.GetCurrentProcess().TotalProcessorTime;
            await Site.Of(Samples.Cohort(now), before).WriteToDirectoryAsync(
                Path.Combine(folder, "site"), TestContext.Current.CancellationToken);
            var took = Process.GetCurrentProcess().TotalProcessorTime - started;
            TestContext.Current.TestOutputHelper?.WriteLine($"{took.TotalSeconds:0.00} s");
            Assert.InRange(took.TotalSeconds, 0, 10);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Scorecard[] Many(bool earlier) =>
    [
        .. Enumerable.Range(0, 200).Select(i =>
            Samples.Score(Samples.DossierOf(Samples.Sixty(earlier)[i % 60]) with { Id = $"subject-{i}" })),
    ];
}
