using System.Globalization;

namespace ScoringFramework.Cli.Tests;

/// <summary>A rubric whose curve compares with the other dossiers of the folder, in the tool.</summary>
public sealed class CohortCurveTests : IDisposable
{
    private readonly GitFolder folder;

    public CohortCurveTests()
    {
        GitFolder.Need();
        folder = new();
        folder.Write("work/peers.yaml",
            """
            rubric: peers
            version: 1.0.0
            evidence: none
            dimensions:
              growth: { title: Growth, measure: { metric: growth, unit: percent, curve: { cohort: min-max } } }

            """);
        foreach (var (id, figure) in new[] { ("acme", 10m), ("bolt", 20), ("cord", 30), ("dune", 40), ("eel", 50) })
        {
            Write(id, figure);
        }

        folder.Commit("First");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_is_scored_together_and_a_dossier_alone_is_an_error()
    {
        var run = folder.Run("score", "peers");
        Assert.Contains("   5      5  Acme      0.00   exact    0.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("   2      2  Dune      7.50   exact    7.50", run.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal("6 files checked: no problems.\n", folder.Run("check", "peers", "peers.yaml").Output);

        var alone = folder.Run("score", "peers/dune.yaml");
        Assert.Equal(
            """
            peers/dune.yaml(1,10): error SF3306: growth compares with the other subjects of a cohort, so 'dune' cannot be scored alone.
             1 │ dossier: dune
               │          ^^^^
                 Score the folder of the cohort's dossiers, or add --cohort and this folder.


            """, alone.Error);
        Assert.Equal(("", 2), (alone.Output, alone.ExitCode));
        Assert.StartsWith("7.50  Dune\n", folder.Run("score", "peers/dune.yaml", "--cohort", "peers").Output, StringComparison.Ordinal);
        Assert.Contains(
            "It is number 2 of 5 figures in its cohort", folder.Run("explain", "peers/dune.yaml", "--cohort", "peers", "growth").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_dossiers_figure_is_the_cause_in_every_comparison()
    {
        Assert.Equal(0, folder.Run("lock", "peers").ExitCode);
        Assert.Contains("5 verified: all as locked.", folder.Run("verify", "peers").Output, StringComparison.Ordinal);
        folder.Commit("Locks");
        folder.Git("checkout", "--quiet", "-b", "june");
        Write("eel", 90);

        var diff = folder.Run("diff", "main");
        Assert.Contains("Dune       7.50 →  3.75   −3.75     2  cohort of growth −3.75", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no new evidence", diff.Output, StringComparison.Ordinal);
        Assert.Contains("growth  Growth: 7.50 → 3.75, other figures in the cohort", folder.Run("verify", "peers").Output,
            StringComparison.Ordinal);

        folder.Commit("Eel grew");
        var history = folder.Run("history", "peers/dune.yaml");
        Assert.Contains("cohort of growth −3.75", history.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (history.Error, history.ExitCode));
    }

    private void Write(string id, decimal figure) => folder.Write($"work/peers/{id}.yaml", string.Create(CultureInfo.InvariantCulture,
        $$"""
        dossier: {{id}}
        rubric: ../peers.yaml
        subject: { name: {{char.ToUpperInvariant(id[0])}}{{id[1..]}} }
        as-of: 2026-05-31
        status: published
        sources: { report: { title: Report, publisher: Bureau, tier: primary, published: 2026-04 } }
        evidence:
          sales: { claim: As reported., source: report, supports: [growth], metric: { name: growth, value: {{figure}}, unit: percent } }

        """));
}
