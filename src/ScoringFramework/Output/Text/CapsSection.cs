namespace ScoringFramework.Output;

/// <summary>The caps that fired: what they held down, by how much, and why.</summary>
internal static class CapsSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        var fired = card.Caps.Where(c => c.Fired).ToArray();
        if (fired.Length == 0)
        {
            return;
        }

        text.Blank().Line("Caps", TextStyle.Heading);
        foreach (var result in fired)
        {
            var cap = result.Cap;
            var limits = Quote.List(cap.Limits.Select(l => $"{l.Target} at most {Numerals.Score(l.Limit, card.Rounding.Decimals)}"));
            var taken = card.Ledger.Where(l => l.Kind == LedgerKind.Cap && l.Id == cap.Id).ToArray();
            var effect = taken.Length == 0 ? "which changes nothing here" : $"{Numerals.Signed(taken.Sum(l => l.Displayed), card.Rounding.Decimals)} of the headline";
            text.Paragraph($"{cap.Id}: {limits} while {Quote.List(cap.When.Select(w => w.ToString()))}, {effect}.", 2, width);
            text.Paragraph(Sentences.WithoutCitations(cap.Because), 4, width, TextStyle.Faint);
        }
    }
}
