using System.Globalization;
using System.Text;

namespace ScoringFramework.Scoring;

/// <summary>
/// The criteria in one line, <c>SF1/im-style@1.0.0#9f2c41aa/D1a:7/D4b:X/D4d:NA/P2a:M</c>: form, rubric with version and the first eight
/// digits of its scoring hash, then <c>variant=bank</c> where it has variants, then each criterion's score, or X for declined, NA for not
/// applicable, M for missing.
/// </summary>
internal static class ScoreVector
{
    private const string Form = "SF1";
    private const string Declined = "X";
    private const string NotApplicable = "NA";
    private const string Missing = "M";
    private const string Variant = "variant=";
    private const int HashDigits = 8;

    public static string Write(CompiledRubric rubric, ScoringRun run)
    {
        var text = new StringBuilder(Head(rubric)).Append(rubric.Variant is { } variant ? $"/{Variant}{variant.Id}" : "");
        for (var node = 1; node < rubric.Count; node++)
        {
            if (rubric.IsCriterion(node))
            {
                text.Append('/').Append(rubric.DimensionOf(node).Id).Append(':').Append(run.Now.Outcome[node] switch
                {
                    Outcome.Scored => Quote.Number(Written(rubric.Scales[node], run.Now.Unit[node])),
                    Outcome.NotApplicable => NotApplicable,
                    Outcome.Declined => Declined,
                    _ => Missing,
                });
            }
        }

        return text.ToString();
    }

    /// <summary>The criteria by node, null when a problem is an error; and the id of the variant, null without one.</summary>
    public static (CriterionAssessment?[]? Assessments, string? Variant) Read(string vector, CompiledRubric rubric,
        ICollection<Diagnostic> problems)
    {
        var parts = vector.Trim().Split('/');
        if (parts.Length < 2 || parts[0] != Form)
        {
            problems.Add(new(
                ScorecardCodes.InvalidVector, $"'{Quote.Short(vector.Trim())}' is not a score vector",
                $"A vector begins with {Form}/ and the rubric: {Head(rubric)}."));
            return default;
        }

        if ($"{parts[0]}/{parts[1]}" != Head(rubric))
        {
            problems.Add(new(
                ScorecardCodes.VectorOfAnotherRubric,
                $"the vector is of '{Quote.Short(parts[1])}', and the rubric is '{Head(rubric)[(Form.Length + 1)..]}', so the scores "
                + $"cannot be compared",
                "Use the rubric of the vector: the same id, version and scoring hash."));
            return default;
        }

        var assessments = new CriterionAssessment?[rubric.Count];
        var variant = parts.ElementAtOrDefault(2) is { } third && third.StartsWith(Variant, StringComparison.Ordinal)
            ? third[Variant.Length..] : null;
        if (variant is null ? rubric.Rubric.Variants.Count > 0 : rubric.Rubric.FindVariant(variant) is null)
        {
            var ids = rubric.Rubric.Variants.Select(v => v.Id).ToArray();
            problems.Add(new(
                ScorecardCodes.InvalidVector,
                variant is null ? "the rubric has variants, and the vector names none"
                    : $"the rubric has no variant '{Quote.Short(variant)}'",
                ids.Length == 0 ? $"Remove /{Variant}{Quote.Short(variant!)}."
                    : $"Write /{Variant}{ids[0]} after the rubric, or another of {Quote.Some(ids, 12)}."));
        }

        foreach (var part in parts.Skip(variant is null ? 2 : 3))
        {
            Read(part, rubric, assessments, problems);
        }

        var absent = Enumerable.Range(1, rubric.Count - 1).Where(n => rubric.IsCriterion(n) && assessments[n] is null)
            .Select(n => rubric.DimensionOf(n).Id).ToArray();
        if (absent.Length > 0 && problems.Count == 0)
        {
            problems.Add(
                new(ScorecardCodes.InvalidVector, $"the vector has no value for {Quote.List(absent)}",
                    $"Write {Missing} for a missing score."));
        }

        return problems.Count > 0 ? default : (assessments, variant);
    }

    // All the digits that a place has: it is read back as it was.
    private static decimal Written(CompiledScale scale, double unit) =>
        scale.Scale.IsOpen ? scale.Exact(unit) : Noise.Score(unit, scale.Scale);

    private static string Head(CompiledRubric rubric) =>
        $"{Form}/{rubric.Rubric.Id}@{rubric.Rubric.Version}#{rubric.Identity.Scoring.Value[..HashDigits]}";

    private static void Read(string part, CompiledRubric rubric, CriterionAssessment?[] assessments, ICollection<Diagnostic> problems)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        var (id, word) = colon < 0 ? (part, "") : (part[..colon], part[(colon + 1)..]);
        if (rubric.Tree.Find(id)?.Dimension is not Criterion criterion)
        {
            problems.Add(
                new Diagnostic(ScorecardCodes.InvalidVector, $"the rubric has no criterion '{Quote.Short(id)}'", "Correct the id.") with
                {
                    Suggestion = NearName.Find(id, rubric.Tree.Ids),
                });
            return;
        }

        var node = rubric.NodeOf(id);
        var scale = rubric.Scales[node].Scale;
        var isScore = decimal.TryParse(
            word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score);
        if (assessments[node] is not null)
        {
            problems.Add(new(ScorecardCodes.InvalidVector, $"the vector has {id} twice", "Remove one of them."));
        }
        else if (word is not (Declined or NotApplicable or Missing) && !(isScore && scale.Contains(score)))
        {
            problems.Add(new(
                ScorecardCodes.InvalidVector,
                $"'{Quote.Short(word)}' is not a value for {id}",
                $"Write a score on the scale of {scale}, {Declined} for declined, {NotApplicable} for not applicable or {Missing} for "
                + $"missing."));
        }

        assessments[node] = new()
        {
            Criterion = criterion,
            Outcome = word switch
            {
                Declined => Outcome.Declined,
                NotApplicable => Outcome.NotApplicable,
                Missing => Outcome.Missing,
                _ => Outcome.Scored,
            },
            Unit = isScore && scale.Contains(score) ? Noise.Drop(scale.ToUnit(score)) : 0,
            Origin = isScore ? new(ScoreOriginKind.Vector) : null,
            Reason = isScore ? null : new(NoScoreKind.Vector),
        };
    }
}
