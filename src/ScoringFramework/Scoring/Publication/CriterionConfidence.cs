namespace ScoringFramework.Scoring;

/// <summary>
/// A criterion's confidence: that of its best supporting piece, a step lower for each of single-source, contradicted, unreconciled and
/// raters-disagree, and never higher than the analyst holds it. Counter-evidence contradicts when the argument does not answer it by
/// citing it, or when it is stronger than all that supports: an analyst who lists and weighs what contradicts a score is not worse off
/// than one who hides it.
/// </summary>
internal sealed class CriterionConfidence(DossierIndex view)
{
    /// <summary>Why a criterion without any evidence is red.</summary>
    public static readonly ValueList<ConfidenceReason> NoEvidence = [new(ConfidenceReasonKind.NoEvidence)];

    public (Confidence Confidence, ValueList<ConfidenceReason> Reasons) Of(
        CountedEvidence counted, IReadOnlyList<Evidence> against, IReadOnlyCollection<Evidence> unreconciled, HeldScore? held)
    {
        var reasons = new List<ConfidenceReason>();
        var confidence = Confidence.Red;
        if (counted.Pieces.Count == 0)
        {
            reasons.Add(new(ConfidenceReasonKind.NoEvidence));
        }
        else
        {
            var best = Best(counted);
            (confidence, _) = Rate(counted.Pieces[best], counted.Discounts[best], reasons);
        }

        var support = confidence;
        if (Math.Max(counted.Requires.Evidence ?? 0, counted.Requires.Sources ?? 0) > 1 && counted.Sources == 1)
        {
            Lower(Reason(ConfidenceReasonKind.SingleSource, counted.Pieces.Where((_, i) => counted.Discounts[i] is null)));
        }

        if (against.Count > 0)
        {
            var answered = Citations.In(held?.Because);
            Lower(
                Reason(ConfidenceReasonKind.Contradicted, against.Where(e => !answered.Contains(e.Id))),
                Reason(ConfidenceReasonKind.Outweighed, against.Where(e => answered.Contains(e.Id) && Colour(e) > support)));
        }

        if (unreconciled.Count > 0)
        {
            Lower(Reason(ConfidenceReasonKind.Unreconciled, unreconciled));
        }

        Lower(Disagreement(held));
        if (held?.Confidence is { } lower && lower.AtMost < confidence)
        {
            confidence = lower.AtMost;
            reasons.Add(new(ConfidenceReasonKind.Held) { Confidence = lower.AtMost, Because = lower.Because });
        }

        return (confidence, reasons.ToValueList());

        // One step, for all that are given together.
        void Lower(params ReadOnlySpan<ConfidenceReason?> together)
        {
            var before = reasons.Count;
            foreach (var reason in together)
            {
                if (reason is not null)
                {
                    reasons.Add(reason);
                }
            }

            confidence = reasons.Count > before ? StepDown(confidence) : confidence;
        }
    }

    private ConfidenceReason? Disagreement(HeldScore? held)
    {
        if (held?.Ratings is not { Count: > 1 } ratings || view.Tree.Rubric.Ratings?.Spread is not { } spread
            || view.Tree.LayoutOf(held.Dimension).Scale is not { IsOpen: false } scale)
        {
            return null;
        }

        var (range, widest) = (ratings.Max(r => r.Score) - ratings.Min(r => r.Score), spread * scale.Span);
        return range > widest ? new(ConfidenceReasonKind.RatersDisagree) { Range = range, WidestRange = widest } : null;
    }

    private static ConfidenceReason? Reason(ConfidenceReasonKind kind, IEnumerable<Evidence> pieces) =>
        pieces.Select(p => p.Id).ToValueList() is { Count: > 0 } ids ? new(kind) { Evidence = ids } : null;

    // The confidence that counter-evidence gives, as if its age did not matter. Commentary counts no more against a score than for it.
    private Confidence Colour(Evidence piece) =>
        view.FindSource(piece.Source) is { } source && view.CommentaryOnly.Match(source) is not null
            ? Confidence.Red
            : Rate(piece, null).Confidence;

    // Of the highest confidence, the first with the fewest reasons.
    private int Best(CountedEvidence counted)
    {
        var (best, highest) = (0, Rate(counted.Pieces[0], counted.Discounts[0]));
        for (var i = 1; i < counted.Pieces.Count; i++)
        {
            var rated = Rate(counted.Pieces[i], counted.Discounts[i]);
            if (rated.Confidence > highest.Confidence || (rated.Confidence == highest.Confidence && rated.Reasons < highest.Reasons))
            {
                (best, highest) = (i, rated);
            }
        }

        return best;
    }

    // The confidence that a piece gives, and how many reasons lower it; the reasons themselves where there is a list for them.
    private (Confidence Confidence, int Reasons) Rate(Evidence piece, UncountedEvidence? discount, List<ConfidenceReason>? reasons = null)
    {
        var source = view.FindSource(piece.Source);
        var tier = source is null ? null : view.Tree.Rubric.SourcePolicy.Find(source.Tier);
        var confidence = tier?.Carries ?? Confidence.Red;
        var count = piece.WeakenedBy.Count;
        if (confidence < Confidence.Green)
        {
            count++;
            reasons?.Add(new(ConfidenceReasonKind.Tier) { Evidence = [piece.Id], Tier = source?.Tier, Confidence = confidence });
        }

        switch (discount?.Kind)
        {
            case UncountedKind.Stale:
                count++;
                confidence = StepDown(confidence);
                reasons?.Add(new(ConfidenceReasonKind.Stale) { Evidence = [piece.Id], Date = discount.Date, MaxAge = discount.MaxAge });
                break;
            case UncountedKind.Commentary:
                count++;
                confidence = Confidence.Red;
                reasons?.Add(new(ConfidenceReasonKind.CommentaryOnly) { Evidence = [piece.Id] });
                break;
        }

        foreach (var weakness in piece.WeakenedBy)
        {
            confidence = StepDown(confidence);
            reasons?.Add(new(ConfidenceReasonKind.Weakened) { Evidence = [piece.Id], Weakness = weakness });
        }

        return (confidence, count);
    }

    private static Confidence StepDown(Confidence confidence) => confidence == Confidence.Red ? Confidence.Red : confidence - 1;
}
