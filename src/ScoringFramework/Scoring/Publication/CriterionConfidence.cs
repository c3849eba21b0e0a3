namespace ScoringFramework.Scoring;

/// <summary>
/// A criterion's confidence: its best supporting piece's colour, a step lower for each of single-source, contradicted and unreconciled, and
/// never higher than the analyst holds it. Counter-evidence contradicts when the argument does not answer it by citing it, or when it is
/// stronger than all that supports: an analyst who lists and weighs what speaks against a score is not worse off than one who hides it.
/// </summary>
internal sealed class CriterionConfidence(DossierIndex view)
{
    public (Confidence Confidence, ValueList<string> Reasons) Of(
        CountedEvidence counted, IReadOnlyList<Evidence> against, bool isUnreconciled, HeldScore? held)
    {
        var reasons = new List<string>();
        var confidence = Confidence.Red;
        if (counted.Pieces.Count == 0)
        {
            reasons.Add("no-evidence: nothing is cited for it.");
        }
        else
        {
            var best = counted.Pieces.Select((p, i) => Piece(p, counted.Discounts[i])).OrderByDescending(p => p.Confidence).ThenBy(p => p.Reasons.Count).First();
            confidence = best.Confidence;
            reasons.AddRange(best.Reasons);
        }

        var support = confidence;
        if (Math.Max(counted.Requires.Evidence ?? 0, counted.Requires.Sources ?? 0) > 1 && counted.Sources == 1)
        {
            Lower("single-source: several pieces are asked for, and all that count go back to one origin.");
        }

        var answered = Citations.In(held?.Because);
        var telling = against.Where(e => !answered.Contains(e.Id) || Colour(e) > support).ToArray();
        if (telling.Length > 0)
        {
            var ways = telling.GroupBy(e => answered.Contains(e.Id)).OrderBy(g => g.Key)
                .Select(g => $"{Quote.List(g.Select(e => $"[{e.Id}]"))} {(g.Count() == 1 ? "speaks" : "speak")} against it"
                    + (g.Key ? " more strongly than anything speaks for it" : ", unanswered"));
            Lower($"contradicted: {string.Join("; ", ways)}.");
        }

        if (isUnreconciled)
        {
            Lower("unreconciled: its figures disagree, and none is chosen.");
        }

        if (held?.Confidence is { } lower && lower.AtMost < confidence)
        {
            confidence = lower.AtMost;
            reasons.Add($"held: the analyst holds it at {Terms.Of(lower.AtMost)}: {lower.Because}");
        }

        return (confidence, reasons.ToValueList());

        void Lower(string reason)
        {
            confidence = StepDown(confidence);
            reasons.Add(reason);
        }
    }


    // What counter-evidence carries, as if nothing were asked of its age. Commentary carries no more against a score than for it.
    private Confidence Colour(Evidence piece) =>
        view.FindSource(piece.Source) is { } source && view.CommentaryOnly.Match(source) is not null
            ? Confidence.Red
            : Piece(piece, null).Confidence;

    private (Confidence Confidence, List<string> Reasons) Piece(Evidence piece, Discount? discount)
    {
        var source = view.FindSource(piece.Source);
        var tier = source is null ? null : view.Tree.Rubric.SourcePolicy.Find(source.Tier);
        var confidence = tier?.Carries ?? Confidence.Red;
        var reasons = new List<string>();
        if (confidence < Confidence.Green)
        {
            reasons.Add($"tier: its best evidence, [{piece.Id}], is of tier {source?.Tier}, which carries {Terms.Of(confidence)}.");
        }

        switch (discount)
        {
            case { Kind: DiscountKind.Stale } stale:
                confidence = StepDown(confidence);
                reasons.Add($"stale: [{piece.Id}] {stale.Text}.");
                break;
            case { Kind: DiscountKind.Commentary } commentary:
                confidence = Confidence.Red;
                reasons.Add($"commentary-only: [{piece.Id}] {commentary.Text}.");
                break;
        }

        foreach (var weakness in piece.WeakenedBy)
        {
            confidence = StepDown(confidence);
            reasons.Add($"weakened: [{piece.Id}] is {Terms.Of(weakness)}.");
        }

        return (confidence, reasons);
    }

    private static Confidence StepDown(Confidence confidence) => confidence == Confidence.Red ? Confidence.Red : confidence - 1;

}
