namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring watch</c> with real saves.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly WatchRun run = new();

    public WatchTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGINT to send here.");
        run.Write("vendor.yaml", File.ReadAllText(Path.Combine(Places.Scenarios, "shared", "vendor.yaml")));
        run.Write("acme.yaml", File.ReadAllText(Path.Combine(Places.Scenarios, "shared", "acme.yaml")));
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public void Each_save_reports_what_moved_and_ctrl_c_ends_it()
    {
        Watch("acme.yaml");
        Assert.Equal("6.30  Acme Größe   Fit", run.Expect("6.30"));
        run.Expect("watching 1 file; stop with Ctrl-C.");

        Score("5.5", "9", "acme.yaml");
        Assert.Matches(@"^\d\d:\d\d:\d\d  acme.yaml$", run.Expect("acme.yaml"));
        Assert.StartsWith("6.30 → ", run.Expect("  Acme"));
        Assert.EndsWith("Q2  Audit: 5.50 → 9.00, rescored", run.Expect("  Q2"), StringComparison.Ordinal);

        Assert.Equal(130, run.Interrupt());
        Assert.DoesNotContain('\u001b', run.All);
    }

    [Fact]
    public void A_figure_that_others_are_compared_with_shows_every_score_that_it_moves()
    {
        run.Write("peers.yaml",
            """
            rubric: peers
            version: 1.0.0
            evidence: none
            dimensions:
              growth: { title: Growth, measure: { metric: growth, unit: percent, curve: { cohort: min-max } } }

            """);
        foreach (var (id, figure) in new[] { ("able", 10), ("bolt", 20), ("cord", 30), ("dune", 40), ("eel", 50) })
        {
            Grows(id, figure);
        }

        Watch("peers");
        Assert.StartsWith("7.50  Dune", run.Expect("Dune"), StringComparison.Ordinal);
        run.Expect("watching 5 files");

        Grows("eel", 90);
        Assert.StartsWith("5.00 → 2.50  Cord", run.Expect("Cord"), StringComparison.Ordinal);
        Assert.StartsWith("7.50 → 3.75  Dune", run.Expect("Dune"), StringComparison.Ordinal);
        run.Expect("other figures in the cohort");
        Assert.DoesNotContain("SF3306", run.All, StringComparison.Ordinal);

        Assert.Equal(130, run.Interrupt());
    }

    [Fact]
    public void A_broken_rubric_is_shown_once_and_by_one_name()
    {
        run.Write("vendor.yaml", "rubric: vendor\nversion: 1\n");
        Watch(".");
        run.Expect("watching 2 files");

        Assert.Equal(["vendor.yaml(1,1)", "vendor.yaml(2,10)"],
            run.All.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)).Select(l => l.Split(':')[0]));
    }

    [Fact]
    public void A_half_written_file_is_reported_and_what_was_good_is_compared_with()
    {
        Watch("acme.yaml");
        run.Expect("watching");
        var whole = run.Read("acme.yaml");

        run.Write("acme.yaml", whole[..(whole.IndexOf("scores:", StringComparison.Ordinal) + 20)]);
        run.Expect("acme.yaml(");
        run.Expect("the last score without errors");
        run.Write("acme.yaml", "");
        run.Expect("acme.yaml: 1 error");
        run.Write("acme.yaml", whole.Replace("score: 5.5", "score: 8", StringComparison.Ordinal));
        Assert.StartsWith("6.30 → ", run.Expect("  Acme"));
        Assert.EndsWith("Q2  Audit: 5.50 → 8.00, rescored", run.Expect("  Q2"), StringComparison.Ordinal);

        Assert.Equal(130, run.Interrupt());
    }

    [Fact]
    public void What_was_reported_is_not_reported_again_when_an_error_that_hid_it_is_fixed()
    {
        run.Write("vendor.yaml", run.Read("vendor.yaml") + "source-policy: { confidence-spread: { red: 2 } }\n");
        Watch("acme.yaml");
        run.Expect("SF3901");
        run.Expect("watching");

        Score("5.5", "50", "acme.yaml");
        run.Expect("SF2204");
        Score("50", "6", "acme.yaml");
        run.Expect("6.30 → ");

        Assert.Equal(130, run.Interrupt());
        Assert.Single(run.All.Split('\n'), l => l.Contains("SF3901", StringComparison.Ordinal));
    }

    [Fact]
    public void A_save_that_changes_nothing_is_none_and_an_atomic_save_is_one()
    {
        Watch("acme.yaml");
        run.Expect("watching");

        File.SetLastWriteTimeUtc(run.PathOf("acme.yaml"), DateTime.UtcNow);
        run.Swap("acme.yaml", run.Read("acme.yaml"));
        Thread.Sleep(500);
        run.Swap("acme.yaml", run.Read("acme.yaml").Replace("score: 5.5", "score: 6", StringComparison.Ordinal));

        run.Expect("6.30 → ");
        run.Expect("  Q2  Audit: 5.50 → 6.00, rescored");
        Assert.Equal(130, run.Interrupt());
        Assert.Single(run.All.Split('\n'), l => l.EndsWith("  acme.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_come_go_and_change_their_names_in_a_watched_folder()
    {
        Watch(".");
        run.Expect("watching 2 files");

        run.Write("more/bolt.yaml",
            run.Read("acme.yaml").Replace("acme", "bolt", StringComparison.Ordinal).Replace("Acme", "Bolt", StringComparison.Ordinal)
            .Replace("vendor.yaml", "../vendor.yaml", StringComparison.Ordinal));
        Assert.StartsWith("6.30  Bolt", run.Expect("Bolt"));
        Score("5.5", "5", "more/bolt.yaml");
        run.Expect("  Q2  Audit: 5.50 → 5.00, rescored");

        File.Move(run.PathOf("more/bolt.yaml"), run.PathOf("moved.yaml"));
        run.Expect("more/bolt.yaml is gone");
        run.Write("moved.yaml", run.Read("moved.yaml").Replace("../vendor.yaml", "vendor.yaml", StringComparison.Ordinal));
        Assert.EndsWith("  Bolt Größe   no change", run.Expect("  Bolt"));

        File.Delete(run.PathOf("moved.yaml"));
        run.Expect("moved.yaml is gone");
        run.Write("other.txt", "dossier: no");
        Score("5.5", "8", "acme.yaml");
        run.Expect("  Q2  Audit: 5.50 → 8.00, rescored");
        Assert.Equal(130, run.Interrupt());
        Assert.DoesNotContain("other.txt", run.All);
    }

    [Fact]
    public void The_rubric_and_the_source_lists_that_a_dossier_names_are_watched_too()
    {
        run.Write("subjects/acme.yaml",
            "include: [../lists/more.yaml]\n" + run.Read("acme.yaml").Replace("vendor.yaml", "../vendor.yaml", StringComparison.Ordinal));
        Watch("subjects/acme.yaml");
        run.Expect("lists/more.yaml cannot be read");

        run.Write("lists/more.yaml", "sources:\n  extra: { title: T, publisher: P, tier: primary }\n");
        run.Expect("6.30  Acme");
        run.Write("vendor.yaml", run.Read("vendor.yaml").Replace("weight: 60", "weight: 90", StringComparison.Ordinal));
        run.Expect("  vendor.yaml");
        run.Expect("6.30 → ");
        File.Delete(run.PathOf("vendor.yaml"));
        run.Expect("error SF2004");
        Assert.Equal(130, run.Interrupt());
    }

    [Fact]
    public void Without_events_it_looks_by_itself()
    {
        run.Start(["acme.yaml"], "DOTNET_USE_POLLING_FILE_WATCHER");
        run.Expect("watching");

        Score("5.5", "9", "acme.yaml");

        run.Expect("  Q2  Audit: 5.50 → 9.00, rescored");
        Assert.Equal(130, run.Interrupt());
    }

    [Fact]
    public void Another_rubric_and_day_hold_as_everywhere()
    {
        run.Write("cheap.yaml", run.Read("vendor.yaml").Replace("weight: 60", "weight: 6", StringComparison.Ordinal));
        Watch("acme.yaml", "--rubric", "cheap.yaml", "--as-of", "2026-05-31");
        run.Expect("  Acme");

        run.Write("cheap.yaml", "rubric: [");
        run.Expect("cheap.yaml(1,9): error");
        run.Write("cheap.yaml", run.Read("vendor.yaml"));
        Assert.Contains(" → 6.30  Acme", run.Expect("  Acme"));
        Assert.Equal(130, run.Interrupt());
    }

    [Fact]
    public void What_is_not_there_cannot_be_watched()
    {
        var missing = ToolRun.Of(["watch", "none.yaml"], Places.Scenarios);
        Assert.Equal((2, "scoring: nothing to watch at 'none.yaml'. Check the spelling.\n"), (missing.ExitCode, missing.Error));

        var input = ToolRun.Of(["watch", "-"], Places.Scenarios);
        Assert.Equal((2, "scoring: standard input cannot be watched; name a file. Try 'scoring watch --help'.\n"),
            (input.ExitCode, input.Error));
    }

    [Fact]
    public async Task The_pages_are_served_until_ctrl_c_also_while_a_browser_listens()
    {
        Watch("acme.yaml", "--serve");
        var line = run.Expect("the pages are on http://127.0.0.1:");
        var address = line.Split(' ').First(w => w.StartsWith("http:", StringComparison.Ordinal));
        run.Expect("watching 1 file");
        using var browser = new HttpClient(new HttpClientHandler { UseProxy = false });
        Assert.Contains("6.30", await browser.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken));
        using var foreign = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = "evil.example" } };
        using var refused = await browser.SendAsync(foreign, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.StatusCode);

        using var events = new StreamReader(await browser.GetStreamAsync(
            new Uri(address + "_events"), TestContext.Current.CancellationToken));
        var first = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        Score("5.5", "9", "acme.yaml");
        run.Expect("6.30 → ");
        _ = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(first, await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("6.30", await browser.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken));
        Assert.Equal(130, run.Interrupt());
    }

    private void Watch(params string[] arguments) => run.Start(arguments);

    private void Grows(string id, int figure) => run.Write($"peers/{id}.yaml",
        $$"""
        dossier: {{id}}
        rubric: ../peers.yaml
        subject: { name: {{char.ToUpperInvariant(id[0])}}{{id[1..]}} }
        as-of: 2026-05-31
        sources: { report: { title: Report, publisher: Bureau, tier: primary, published: 2026-04 } }
        evidence:
          sales: { claim: As reported., source: report, supports: [growth], metric: { name: growth, value: {{figure}}, unit: percent } }

        """);

    private void Score(string from, string to, string file) =>
        run.Write(file, run.Read(file).Replace($"score: {from}", $"score: {to}", StringComparison.Ordinal));
}
