namespace ScoringFramework.Changes;

/// <summary>
/// Finds suppositions that are not possible: dimensions and sources that do not exist, scores outside the scale, impossible weights.
/// </summary>
internal sealed class SuppositionCheck(Dossier dossier)
{
    private readonly RubricTree tree = new(dossier.Rubric);

    public IEnumerable<Diagnostic> Of(WhatIf whatIf) =>
    [
        .. whatIf.Scores.SelectMany(s => Criterion(s.Criterion).Concat(Score(s))),
        .. whatIf.Weights.SelectMany(w => Dimension(w.Dimension).Concat(Weight(w))),
        .. whatIf.Dropped.SelectMany(Source),
        .. whatIf.Declined.SelectMany(Criterion),
        .. Variant(whatIf.Variant),
        .. Contradictions("criterion",
            [.. whatIf.Scores.Select(s => (s.Criterion, Quote.Number(s.Score))), .. whatIf.Declined.Select(d => (d, "declined"))]),
        .. Contradictions("weight of", [.. whatIf.Weights.Select(w => (w.Dimension, Quote.Number(w.Weight)))]),
    ];

    // The same value twice is no contradiction.
    private static IEnumerable<Diagnostic> Contradictions(string what, (string Id, string Supposed)[] all) =>
        from one in all.Distinct()
        group one.Supposed by one.Id into supposed
        where supposed.Count() > 1
        select Problem($"the {what} {supposed.Key} cannot be {Quote.List(supposed)} at the same time", "Give one value.");

    private IEnumerable<Diagnostic> Dimension(string id)
    {
        if (tree.Find(id) is null)
        {
            yield return Problem($"the rubric {tree.Rubric.Id} has no dimension '{Quote.Short(id)}'",
                "Use the id of one of its dimensions.") with
            {
                Suggestion = NearName.Find(id, tree.Ids),
            };
        }
    }

    private IEnumerable<Diagnostic> Criterion(string id) => tree.Find(id)?.Dimension switch
    {
        null => Dimension(id),
        Composite c =>
        [
            Problem(
                $"'{id}' is computed from its dimensions, so it cannot be given a score",
                $"Use one of its criteria: {Quote.List(c.Dimensions.Select(d => d.Id))}."),
        ],
        _ => [],
    };

    private IEnumerable<Diagnostic> Score(SupposedScore supposed)
    {
        var scale = tree.LayoutOf(supposed.Criterion).Scale;
        if (!scale.Allows(supposed.Score))
        {
            yield return Problem(
                scale.Contains(supposed.Score) ? $"there is no score of {Quote.Number(supposed.Score)} on the scale of {supposed.Criterion}"
                    : $"the score of {Quote.Number(supposed.Score)} for {supposed.Criterion} is outside the scale of {scale}",
                "Give a score on the scale.");
        }
    }

    private IEnumerable<Diagnostic> Weight(SupposedWeight supposed)
    {
        if (tree.Find(supposed.Dimension) is { } placed && !tree.AggregationAbove(placed).IsMean)
        {
            yield return Problem(
                $"{supposed.Dimension} is under a {Terms.Of(tree.AggregationAbove(placed).Kind)}, which has no weights",
                    "Suppose scores there, or weights under a mean.");
        }

        if (!(supposed.Weight >= 0) || double.IsInfinity(supposed.Weight))
        {
            yield return Problem($"the weight of {Quote.Number(supposed.Weight)} for {supposed.Dimension} is not possible",
                "Give 0 or above.");
        }
    }

    private IEnumerable<Diagnostic> Source(string id)
    {
        if (dossier.Sources.All(s => s.Id != id))
        {
            yield return Problem($"the dossier {dossier.Id} has no source '{Quote.Short(id)}'", "Use the id of one of its sources.") with
            {
                Suggestion = NearName.Find(id, dossier.Sources.Select(s => s.Id)),
            };
        }
    }

    private IEnumerable<Diagnostic> Variant(string? id)
    {
        var ids = tree.Rubric.Variants.Select(v => v.Id).ToArray();
        if (id is not null && !ids.Contains(id))
        {
            yield return Problem(
                ids.Length == 0 ? $"the rubric {tree.Rubric.Id} has no variants"
                    : $"the rubric {tree.Rubric.Id} has no variant '{Quote.Short(id)}'",
                ids.Length == 0 ? "Leave out the variant." : $"Use one of {Quote.Some(ids, 12)}.") with
            {
                Suggestion = NearName.Find(id, ids),
            };
        }
    }

    private static Diagnostic Problem(string message, string remedy) => new(ChangeCodes.InvalidSupposition, message, remedy);
}
