namespace ScoringFramework.Output;

/// <summary>The evidence of a starting dossier: the example's, and the figures that measures wait for.</summary>
internal sealed class DraftEvidence(DraftText text, RubricTree tree, DraftExample example, DateOnly day)
{
    public void Write()
    {
        text.Explain(0,
            "Evidence: one claim each, in your own words. supports lists the criteria that it supports, contradicts those that it "
            + "contradicts.");
        text.Line("evidence:");
        for (var i = 0; i < example.Pieces; i++)
        {
            WriteExample(i);
        }

        text.Wait(4, "locator: page 12");
        text.Wait(4, "contradicts: [another-criterion]");
        foreach (var criterion in tree.All.Select(d => d.Dimension).OfType<Criterion>()
            .Where(c => c.Measure is not null && c != example.Criterion))
        {
            WriteFigure(criterion, criterion.Measure!);
        }

        text.Line();
    }

    private void WriteExample(int index)
    {
        text.Line($"  {example.EvidenceId(index)}:")
            .Line($"    claim: {Placeholder.Claim}")
            .Line($"    source: {example.SourceId(index)}");
        if (example.Criterion.Measure is { } measure)
        {
            text.Explain(4, DraftCurve.Sentence(measure, tree.LayoutOf(example.Criterion.Id).Scale), hanging: 2).Line("    metric:")
                .Line($"      name: {DraftScalar.Text(measure.Metric)}")
                .Line($"      value: {DraftCurve.Example(measure.Curve)}");
            if (measure.Unit is { } unit)
            {
                text.Line($"      unit: {DraftScalar.Text(unit)}");
            }

            var periods = DraftPeriods.Of(measure, day);
            if (periods[Math.Min(index, periods.Count - 1)] is { } period)
            {
                text.Line($"      period: {DraftScalar.Text(period)}");
            }
        }

        text.Line($"    supports: [{example.Criterion.Id}]");
    }

    private void WriteFigure(Criterion criterion, Measure measure)
    {
        text.Line();
        DraftQuestion.Write(text, tree, criterion);
        text.Explain(2, DraftCurve.Sentence(measure, tree.LayoutOf(criterion.Id).Scale), hanging: 2);
        var periods = DraftPeriods.Of(measure, day);
        if (periods.Count > 1)
        {
            text.Explain(2, $"One piece of evidence for each period: {Quote.List(periods.OfType<string>())}.", hanging: 2);
        }

        text
            .Wait(2, $"{DraftId.Of($"{criterion.Id}-figure", "figure")}:")
            .Wait(2, "  claim:")
            .Wait(2, "  source:")
            .Wait(2, "  metric:")
            .Wait(2, $"    name: {DraftScalar.Text(measure.Metric)}")
            .Wait(2, "    value:");
        if (measure.Unit is { } unit)
        {
            text.Wait(2, $"    unit: {DraftScalar.Text(unit)}");
        }

        if (periods[0] is { } period)
        {
            text.Wait(2, $"    period: {DraftScalar.Text(period)}");
        }

        text.Wait(2, $"  supports: [{criterion.Id}]");
    }
}
