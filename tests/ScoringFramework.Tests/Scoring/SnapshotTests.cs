using CsCheck;
using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Scoring;

public sealed class SnapshotTests
{
    private static readonly Dossier Qwen = DossierFile.Load(Repository.PathOf("examples/foundation-models/alibaba-qwen.yaml"))
        .ValueOrThrow();

    [Fact]
    public void A_snapshot_of_every_outcome() => Golden.Verify(Cultures.SameIn(Cards.Full.ToSnapshot), "full.json");

    [Fact]
    public void A_snapshot_is_the_scorecards_json_laid_out_otherwise() =>
        Assert.Equal(CanonicalJson.Of(Parsed(ScorecardJson.Write(Cards.Full))), CanonicalJson.Of(Parsed(Cards.Full.ToSnapshot())));

    [Fact]
    public void A_snapshot_read_back_scores_to_the_same_bytes()
    {
        var again = ScorecardFile.Recompute(Qwen.Score().ToSnapshot());

        Assert.Empty(again.Diagnostics);
        Assert.Equal(Qwen.Score().ToSnapshot(), again.ValueOrThrow().ToSnapshot());
    }

    [Fact]
    public void An_edited_result_of_a_snapshot_is_reported()
    {
        var edited = Cards.Full.ToSnapshot().Replace("\"score\": 4.95,", "\"score\": 5.95,", StringComparison.Ordinal);

        Assert.NotEqual(Cards.Full.ToSnapshot(), edited);
        Assert.Equal("SF4004", Assert.Single(ScorecardFile.Recompute(edited).Diagnostics).Code);
    }

    [Fact]
    public void One_score_that_changes_is_a_few_lines()
    {
        var before = Qwen.Score().ToSnapshot().Split('\n');
        var after = Hold(Qwen, "D1a", 8).Score().ToSnapshot().Split('\n');

        var changed = before.Zip(after).Where(l => l.First != l.Second).Select(l => l.First.Trim()).ToArray();

        // Of the dimensions D, D1 and D1a, and eight whose displayed part or upside is a hundredth more or less.
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(29, changed.Length);
        Assert.Equal(11, changed.Count(l => l.Contains("\"reasoning\": ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_weight_that_changes_is_a_line_of_the_method()
    {
        var rubric = Qwen.Rubric;
        var heavier = rubric with { Dimensions = rubric.Dimensions.Select(d => d.Id == "P" ? d with { Weight = 41 } : d).ToValueList() };
        var before = Method(new ScoringEngine(rubric).Score(Qwen));
        var after = Method(new ScoringEngine(heavier).Score(Qwen with { Rubric = heavier }));

        Assert.Single(before.Zip(after), l => l.First != l.Second);
    }

    [Fact]
    public void A_snapshot_is_the_same_card_for_any_dossier() => RandomDossiers.Any.Holds(dossier =>
    {
        var snapshot = dossier.Score().ToSnapshot();
        var again = ScorecardFile.Recompute(snapshot);

        Assert.DoesNotContain(again.Diagnostics, d => d.Code.StartsWith("SF4", StringComparison.Ordinal));
        Assert.Equal(snapshot, again.ValueOrThrow().ToSnapshot());
    }, iter: 200);

    private static Dossier Hold(Dossier dossier, string criterion, decimal score) => dossier with
    {
        Scores = dossier.Scores.Select(s => s.Dimension == criterion ? s with { Score = score } : s).ToValueList(),
    };

    private static IEnumerable<string> Method(Scorecard card) =>
        card.ToSnapshot().Split('\n').SkipWhile(l => l != "  \"method\": {").TakeWhile(l => l != "  },");

    private static System.Text.Json.JsonElement Parsed(string json) => System.Text.Json.JsonDocument.Parse(json).RootElement;
}
