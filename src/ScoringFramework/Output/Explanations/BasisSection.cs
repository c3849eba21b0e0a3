namespace ScoringFramework.Output;

/// <summary>How many scores there are of each basis, and how much each contributes: a column that sums to the headline.</summary>
internal static class BasisSection
{
    private const string Title = "Where the scores come from";
    private const string CriteriaTitle = "criteria";
    private const string ContributionTitle = "contribution";
    private const string ShareTitle = "share";

    public static void Write(StyledTextBuilder text, Scorecard card)
    {
        var shares = BasisShare.Of(card);
        var extras = card.Ledger.Where(l => l.Kind != LedgerKind.Criterion).ToArray();
        var names = shares.Select(s => Name(s.Basis)).Concat(extras.Select(Name)).Append(Title).Max(n => DisplayWidth.Of(n) + 2);
        var criteriaEnd = names + 2 + CriteriaTitle.Length;
        var contributionEnd = criteriaEnd + 2
            + Math.Max(ContributionTitle.Length, Numerals.Score(card.Headline.Score, card.Rounding.Decimals).Length);
        var shareEnd = contributionEnd + 2 + "100.0%".Length;

        text.Blank().Write(Title, TextStyle.Heading).WriteRight(CriteriaTitle, criteriaEnd, TextStyle.Faint);
        if (card.Headline.Score is not null)
        {
            text.WriteRight(ContributionTitle, contributionEnd, TextStyle.Faint).WriteRight(ShareTitle, shareEnd, TextStyle.Faint);
        }

        text.EndLine();
        foreach (var share in shares)
        {
            Row(Name(share.Basis), Numerals.Count(share.Criteria), share.Criteria == 0 ? null : share.Contribution, TextStyle.Plain);
        }

        foreach (var extra in extras)
        {
            Row(Name(extra), "", extra.Displayed, extra.Kind == LedgerKind.Cap ? TextStyle.Caution : TextStyle.Plain);
        }

        Row("the headline", Numerals.Count(shares.Sum(s => s.Criteria)), card.Headline.Score, TextStyle.Strong);

        void Row(string name, string criteria, decimal? contribution, TextStyle style)
        {
            text.MoveTo(2).Write(name, style).WriteRight(criteria, criteriaEnd, style);
            if (card.Headline.Score is { } headline)
            {
                text.WriteRight(Numerals.Score(contribution, card.Rounding.Decimals), contributionEnd, style);
                text.WriteRight(headline == 0 ? Numerals.None : Share(contribution, headline), shareEnd, TextStyle.Faint);
            }

            text.EndLine();
        }
    }

    private static string Share(decimal? contribution, decimal headline) =>
        contribution is { } part ? Numerals.SignedPercent((double)(part / headline)) : Numerals.None;

    private static string Name(ScoreBasis basis) => basis switch
    {
        ScoreBasis.Published => "published elsewhere",
        ScoreBasis.Judged => "judged by the analyst",
        ScoreBasis.Reconstructed => "reconstructed",
        _ => "measured or checked",
    };

    private static string Name(LedgerLine line) => line.Kind switch
    {
        LedgerKind.Base when line.Id is null => "the bottom of the scale",
        LedgerKind.Base => $"{line.Id} without its dimensions",
        LedgerKind.Clamp => $"the end of the scale of {line.Id ?? "the headline"}",
        var kind => $"{Terms.Of(kind)} {line.Id} on {line.Target}",
    };
}
