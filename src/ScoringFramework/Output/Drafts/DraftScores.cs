namespace ScoringFramework.Output;

/// <summary>The scores of a starting dossier: the example's, and every other criterion with its question.</summary>
internal sealed class DraftScores(DraftText text, RubricTree tree, DraftExample example)
{
    public void Write()
    {
        if (tree.All.All(d => d.Dimension is Composite or Criterion { Measure: not null }))
        {
            text.Explain(0, "Every criterion is computed from a figure, so this file needs no scores.");
            return;
        }

        text.Explain(0, $"Your scores{(tree.Rubric.WithoutEvidence ? "" : ", each with an argument that cites evidence as [id]")}. "
            + "Instead of a score, write 'not-applicable: reason' or 'declined: reason'. A criterion without an entry is missing, not "
            + "zero.");

        // A key with only comments under it has no value.
        if (example.Criterion.Measure is null)
        {
            text.Line("scores:");
        }
        else
        {
            text.Wait(0, "scores:");
        }

        foreach (var placed in tree.All)
        {
            text.Line();
            if (placed.Dimension is Criterion criterion)
            {
                WriteCriterion(criterion);
            }
            else
            {
                text.Explain(2,
                    $"{placed.Dimension.Id}  {placed.Dimension.Title} (weight {Figures.Weight(placed.Dimension.Weight)}): computed from "
                    + $"the dimensions below.");
            }
        }
    }

    private void WriteCriterion(Criterion criterion)
    {
        if (criterion.Measure is { } measure)
        {
            text.Explain(2, $"{criterion.Id}  {criterion.Title} (weight {Figures.Weight(criterion.Weight)}): computed from the figure "
                + $"'{measure.Metric}' in evidence that supports {criterion.Id}. It needs no entry here.");
            return;
        }

        DraftQuestion.Write(text, tree, criterion);
        DraftQuestion.WriteItems(text, criterion);
        var isExample = criterion == example.Criterion;
        var write = isExample ? (Func<string, DraftText>)(line => text.Line("  " + line)) : line => text.Wait(2, line);
        write($"{criterion.Id}:");
        if (criterion.Checklist.Count > 0)
        {
            write("  checklist:");
            foreach (var item in criterion.Checklist)
            {
                write($"    {DraftScalar.Text(item.Key)}:{(isExample ? " yes" : "")}");
            }
        }
        else
        {
            write(isExample ? $"  score: {Quote.Number(Middle(criterion))}" : "  score:");
        }

        if (!tree.Rubric.WithoutEvidence)
        {
            write(isExample ? $"  because: {Placeholder.Because} {Cited()}." : "  because:");
        }
    }

    private string Cited() =>
        string.Concat(Enumerable.Range(0, example.Pieces).Select(i => $"{(i == 0 ? "" : " ")}[{example.EvidenceId(i)}]"));

    // A level in the middle, so its words are the example's; else the middle of the scale.
    private decimal Middle(Criterion criterion) => criterion.Levels.Count > 0
        ? criterion.Levels.OrderBy(l => l.From).ElementAt(criterion.Levels.Count / 2).From
        : MiddleOf(tree.LayoutOf(criterion.Id).Scale);

    private static decimal MiddleOf(Scale scale) => scale switch
    {
        { Only: { } only } => only.Order().ElementAt(only.Count / 2),
        { IsOpen: true } => scale.Min + (scale.Step ?? 1),
        { Step: { } step } => scale.Min + (decimal.Floor(scale.Span / step / 2) * step),
        _ => (scale.Min + scale.Max) / 2,
    };
}
