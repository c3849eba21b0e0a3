using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Reference;

public sealed class MethodReferenceTests
{
    [Fact]
    public void The_engine_agrees_with_the_reference_on_rubrics_of_all_kinds() => MethodTrees.Any.Holds(tree =>
    {
        var (card, reference) = (tree.Score(), new MethodReference(tree));
        var span = 1e-9 * Math.Max(Math.Abs(reference.Unlimited), (double)card.Scale.Span);

        Assert.Equal(reference.Headline, card.Headline.Unrounded!.Value, span);
        Assert.Equal(
            reference.Headline - reference.Unlimited,
            card.Ledger.Where(l => l.Kind is LedgerKind.Cap or LedgerKind.Floor).Sum(l => l.Value), span);

        // Where terms are signed, the lines are the terms, which need no model.
        if (tree.Rubric.Aggregation.Kind == AggregationKind.Sum || tree.Rubric.Aggregation == Aggregation.Arithmetic)
        {
            return;
        }

        var parts = reference.Parts();
        var lines = card.Ledger.Where(l => l.Target is null).ToLookup(l => l.Id ?? "", l => l.Value);
        foreach (var id in parts.Keys.Union(lines.Select(g => g.Key)))
        {
            var (part, sum) = (parts.GetValueOrDefault(id), lines[id].Sum());
            Assert.True(Math.Abs(part - sum) <= Math.Max(span, 1e-9 * Math.Abs(part)), $"'{id}' has {sum}, and {part} in the reference");
        }
    }, iter: 3000);
}
