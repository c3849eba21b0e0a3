using static System.FormattableString;

namespace ScoringFramework.Tests.Reference;

/// <summary>Compares a scorecard with the reference, everything within 1e-12 of the scale, and says what differs.</summary>
internal sealed class Agreement
{
    private readonly Scorecard card;
    private readonly double span;
    private readonly List<string> differences = [];

    private Agreement(Scorecard card)
    {
        this.card = card;
        span = (double)card.Scale.Span;
    }

    public static string[] Differences(Dossier dossier, Scorecard card)
    {
        var agreement = new Agreement(card);
        agreement.Compare(ReferenceCard.Of(dossier, agreement.Settle), dossier.Rubric);
        return agreement.differences.ToArray();
    }

    // A computed criterion is rounded to twelve decimals, and its last bit may put two computations on either side of such a rounding.
    // One step is agreement; all that is computed from it then starts from the same place, since a mean may magnify the step.
    private double Settle(string id, double unit)
    {
        var given = Math.Round(((card[id].Unrounded ?? 0) - (double)card.Scale.Min) / span, 12);
        return Math.Abs(given - unit) < 1.5e-12 ? given : unit;
    }

    private void Compare(ReferenceCard reference, Rubric rubric)
    {
        Same("headline outcome", reference.Headline.Outcome, card.Headline.Outcome);
        foreach (var node in reference.Headline.WithAllBelow.Skip(1))
        {
            var score = card[node.Id];
            Same($"{node.Id} outcome", node.Outcome, score.Outcome);
            Near($"{node.Id}", node.Outcome == Outcome.Scored ? Place(node.Unit) : null, score.Unrounded);
            Near($"{node.Id} completeness", node.Outcome == Outcome.NotApplicable ? null : node.Completeness, score.Completeness, 1);
        }

        Near("headline", reference.Headline.Outcome == Outcome.Scored ? Place(reference.Headline.Unit) : null, card.Headline.Unrounded);
        Near("completeness", reference.Headline.Outcome == Outcome.NotApplicable ? null : reference.Headline.Completeness,
            card.Headline.Completeness, 1);
        Shown("low bound", reference.Bounds?.Low, card.Headline.Bounds?.Low);
        Shown("high bound", reference.Bounds?.High, card.Headline.Bounds?.High);
        CompareLedger(reference);
        Same("caps", string.Join(' ', reference.Fired), string.Join(' ', card.Caps.Select(c => c.Fired)));
        for (var i = 0; i < rubric.Scenarios.Count; i++)
        {
            var (expected, actual) = (reference.Scenarios[i], card.Scenarios[i]);
            Same($"{actual.Id} outcome", expected.Outcome, actual.Outcome);
            Shown(actual.Id, expected.Outcome == Outcome.Scored ? expected.Unit : null, actual.Score);
        }

        Same("expected outcome", reference.Expected?.Outcome, card.Expected?.Outcome);
        Shown("expected", reference.Expected is (Outcome.Scored, var unit) ? unit : null, card.Expected?.Score);
    }

    private void CompareLedger(ReferenceCard reference)
    {
        var lines = card.Ledger.ToDictionary(l => (l.Kind, l.Id, l.Target), l => l.Value);
        Same("ledger lines", Keys(reference.Ledger), Keys(lines));
        foreach (var (key, value) in lines)
        {
            Near($"ledger {key}", reference.Ledger.TryGetValue(key, out var expected) ? expected : null, value);
        }

        // The engine leaves out the line of a limit that changes next to nothing.
        string Keys(IEnumerable<KeyValuePair<(LedgerKind Kind, string?, string?), double>> all) => string.Join(' ', all
            .Where(l => l.Key.Kind == LedgerKind.Criterion || Math.Abs(l.Value) > 1e-12 * span)
            .Select(l => l.Key.ToString()).Order(StringComparer.Ordinal));
    }

    private double Place(double unit) => (double)card.Scale.Min + (unit * span);

    private void Same<T>(string what, T expected, T actual)
    {
        if (!Equals(expected, actual))
        {
            differences.Add(Invariant($"{what}: expected {expected}, was {actual}"));
        }
    }

    private void Near(string what, double? expected, double? actual, double? scale = null)
    {
        if (expected.HasValue != actual.HasValue || Math.Abs(expected - actual ?? 0) > Tolerance.Of(card.Scale, scale))
        {
            differences.Add(Invariant($"{what}: expected {expected:R}, was {actual:R}"));
        }
    }

    // Only displayed: within half a step of what is shown, and the reference's own 1e-12.
    private void Shown(string what, double? expected, decimal? actual)
    {
        var step = Math.Pow(10, -card.Rounding.Decimals) / 2;
        if (expected.HasValue != actual.HasValue
            || Math.Abs(Place(expected ?? 0) - (double)(actual ?? 0) - (expected is null ? Place(0) : 0)) > step
            + Tolerance.Of(card.Scale) * 2)
        {
            differences.Add(Invariant($"{what}: expected about {Place(expected ?? 0):R}, was {actual}"));
        }
    }
}
