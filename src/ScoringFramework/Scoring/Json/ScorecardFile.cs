using System.Text.Json;

namespace ScoringFramework;

/// <summary>
/// Reads scorecards from their JSON as it has them, and recomputes them from the method and the inputs in it, without the original files.
/// All reading is synchronous: a scorecard is small.
/// </summary>
public static partial class ScorecardFile
{
    /// <summary>The form that this release writes and reads.</summary>
    internal const string Form = Forms + "v1";

    private const string Forms = "scoring-framework/scorecard/";

    /// <summary>Scores again the method and inputs in a scorecard's JSON.</summary>
    /// <param name="json">The text of one scorecard, however it is laid out: as <see cref="ScorecardOutput.ToJson(Scorecard,
    /// ScorecardJsonOptions?)"/> or <see cref="Scorecard.ToSnapshot"/> write it.</param>
    /// <param name="name">How problems name the text.</param>
    /// <param name="curves">The custom curves that the method names.</param>
    /// <returns>The recomputed scorecard; an error when method or inputs were edited, a warning when only their results were.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Scorecard> Recompute(
        string json, string name = "scorecard.json", IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return JsonReading.Read(json, name, card => Read(card, name, curves), (isDamaged, _) => new(
            ScorecardCodes.NotAScorecard,
            isDamaged ? "the text contains half a character, so it is damaged" : "the text is not a complete scorecard",
            "Write it again with scoring score --format json."));
    }

    /// <summary>Whether a text says that it is a scorecard's JSON.</summary>
    internal static bool Claims(string text) => text.AsSpan().TrimStart().StartsWith("{") && text.Contains(Forms, StringComparison.Ordinal);

    /// <summary>Scores again the method and inputs of a scorecard.</summary>
    /// <exception cref="JsonException">Method or inputs are not those of a rubric and a dossier.</exception>
    internal static LoadResult<Scorecard> Read(JsonElement card, string name, IEnumerable<CustomCurve>? curves = null)
    {
        var at = new SourceSpan(name, 1, 1, 1, 1);
        if (card.Text("schema") is not { } schema || !schema.StartsWith(Forms, StringComparison.Ordinal))
        {
            return Fail(new Diagnostic(
                ScorecardCodes.NotAScorecard, "the JSON is not a scorecard: it has no schema",
                "Write it with scoring score --format json.") with
            { Span = at });
        }

        if (schema != Form)
        {
            return Fail(new Diagnostic(
                ScorecardCodes.NewerForm, $"the scorecard is of form '{Quote.Short(schema)}', and this release reads {Form}",
                "Use the release that wrote it, or a newer one.") with
            { Span = at });
        }

        if (card.Member("method") is not { ValueKind: JsonValueKind.Object } method
            || card.Member("inputs") is not { ValueKind: JsonValueKind.Object } inputs)
        {
            return Fail(new Diagnostic(
                ScorecardCodes.NotAScorecard, "the scorecard has no method and inputs, so it cannot be recomputed",
                "Score the dossier again.") with
            { Span = at });
        }

        foreach (var (part, value) in new[] { ("rubric", method), ("dossier", inputs) })
        {
            if (card.Member(part) is not { } identity || identity.Text("contentHash") != Hashes.Of(CanonicalJson.Of(value)))
            {
                var key = part == "rubric" ? "method" : "inputs";
                return Fail(new Diagnostic(
                    ScorecardCodes.EditedByHand,
                    $"the scorecard's {key} and the {part}'s contentHash do not match. One of them was edited after the scorecard was "
                    + $"written",
                    $"Change the {part}'s file and score again.") with
                { Span = at });
            }
        }

        return Score(ModelJson.ReadRubric(method).With(curves), inputs, card, at);
    }

    private static LoadResult<Scorecard> Score(Rubric rubric, JsonElement inputs, JsonElement written, SourceSpan at)
    {
        var dossier = ModelJson.ReadDossier(inputs) with { Rubric = rubric };
        var problems = RubricValidator.Check(rubric).Concat(DossierValidator.Check(dossier)).UpToAHundredErrors()
            .Select(p => p with { Span = at }).ToList();
        if (problems.Exists(p => p.Severity == Severity.Error))
        {
            return new(null, new(problems));
        }

        var card = new ScoringEngine(rubric).Score(dossier);
        if (CanonicalJson.Of(written) != CanonicalJson.Of(ScorecardJson.ElementOf(card)))
        {
            problems.Add(new Diagnostic(
                ScorecardCodes.ResultsDiffer,
                "the results differ from those that the method and inputs give. They were edited, or another version of the engine wrote "
                + "them",
                "Use the recomputed scorecard.") with
            { Span = at });
        }

        return new(card, new(problems));
    }

    private static LoadResult<Scorecard> Fail(Diagnostic diagnostic) => new(null, new([diagnostic]));
}
