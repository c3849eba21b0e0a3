namespace ScoringFramework.Tests.Scoring;

public sealed class ScorecardFileTests
{
    private static readonly Scorecard Card = Vendors.Score(Vendors.Acme);

    private static readonly string Json = ScorecardJson.Write(Card);

    [Fact]
    public void A_scorecard_read_back_scores_to_the_same_bytes()
    {
        var again = ScorecardFile.Recompute(Json);

        Assert.Empty(again.Diagnostics);
        Assert.Equal(Json, ScorecardJson.Write(again.ValueOrThrow()));
    }

    [Fact]
    public void Inputs_edited_by_hand_are_reported_by_their_hash()
    {
        var edited = Json.Replace(
            "\"claim\": \"One delivery in a hundred is defective.\",\n        \"contradicts\"",
            "\"claim\": \"One delivery in a thousand is defective.\",\n        \"contradicts\"",
            StringComparison.Ordinal);

        Assert.NotEqual(Json, edited);
        Assert.Equal(
            "scorecard.json(1,1): error SF4003: the scorecard's inputs and the dossier's contentHash do not match. One of them was edited "
            + "after the scorecard was written. Change the dossier's file and score again.",
            Assert.Single(ScorecardFile.Recompute(edited).Diagnostics).ToString());
    }

    [Fact]
    public void An_edited_result_is_reported_and_recomputed()
    {
        var edited = Json.Replace("\"score\": 6.5,", "\"score\": 8.5,", StringComparison.Ordinal);

        var again = ScorecardFile.Recompute(edited);

        Assert.NotEqual(Json, edited);
        Assert.Equal("SF4004", Assert.Single(again.Diagnostics).Code);
        Assert.Equal(6.5m, again.ValueOrThrow().Headline.Score);
    }

    [Theory]
    [InlineData("{ \"schema\": \"scoring-framework/scorecard/v2\" }", "SF4002")]
    [InlineData("{ \"schema\": \"scoring-framework/scorecard/v1\" }", "SF4001")]
    [InlineData("{ \"schema\": \"scoring-framework/sc", "SF4001")]
    [InlineData("[]", "SF4001")]
    [InlineData("", "SF4001")]
    public void What_is_no_scorecard_is_reported(string json, string code) =>
        Assert.Equal(code, Assert.Single(ScorecardFile.Recompute(json).Diagnostics).Code);

    [Fact]
    public void A_vector_gives_the_same_headline_again()
    {
        var again = new ScoringEngine(Vendors.Rubric).Score(Card.Vector!).ValueOrThrow();

        Assert.Equal($"SF1/vendor@1.0.0#{Card.Rubric.ScoringHash[..8]}/Q1:8/Q2:7/C:5", Card.Vector);
        Assert.Equal(Card.Headline.Unrounded, again.Headline.Unrounded);
        Assert.Equal(Card.Vector, again.Vector);
    }

    [Theory]
    [InlineData("CVSS:3.1/AV:N",
        "error SF4101: 'CVSS:3.1/AV:N' is not a score vector. A vector begins with SF1/ and the rubric: SF1/{head}.")]
    [InlineData("SF1/vendor@1.0.1#{hash}/Q1:8",
        "error SF4102: the vector is of 'vendor@1.0.1#{hash}', and the rubric is '{head}', so the scores cannot be compared. Use the "
        + "rubric of the vector: the same id, version and scoring hash.")]
    [InlineData("SF1/{head}/Q1:8/Q2:7", "error SF4101: the vector has no value for C. Write M for a missing score.")]
    [InlineData("SF1/{head}/Q1:8/Q2:7/C:11",
        "error SF4101: '11' is not a value for C. Write a score on the scale of 0 to 10, X for declined, NA for not applicable or M for "
        + "missing.")]
    [InlineData("SF1/{head}/Q1:8/Q2:7/C:5/C:6", "error SF4101: the vector has C twice. Remove one of them.")]
    [InlineData("SF1/{head}/Q1:8/Q3:7/C:5", "error SF4101: the rubric has no criterion 'Q3'. Correct the id.")]
    public void A_vector_that_cannot_be_used_says_why(string vector, string expected)
    {
        var hash = Card.Rubric.ScoringHash[..8];
        string Fill(string text) =>
            text.Replace("{head}", "vendor@1.0.0#" + hash, StringComparison.Ordinal).Replace("{hash}", hash, StringComparison.Ordinal);

        var result = new ScoringEngine(Vendors.Rubric).Score(Fill(vector));

        Assert.Null(result.Value);
        Assert.Equal(Fill(expected), Assert.Single(result.Diagnostics).ToString());
    }
}
