namespace ScoringFramework.Tests.Output;

public sealed class BasisShareTests
{
    [Fact]
    public void Each_basis_has_its_criteria() =>
        Assert.Equal([(ScoreBasis.Published, 1), (ScoreBasis.Judged, 1), (ScoreBasis.Reconstructed, 1), (ScoreBasis.Computed, 1)],
            BasisShare.Of(Cards.Full).Select(s => (s.Basis, s.Criteria)));

    [Fact]
    public void The_shares_with_caps_and_base_sum_to_the_headline()
    {
        var others = Cards.Full.Ledger.Where(l => l.Kind != LedgerKind.Criterion).Sum(l => l.Displayed);

        Assert.Equal(Cards.Full.Headline.Score, BasisShare.Of(Cards.Full).Sum(s => s.Contribution) + others);
    }
}
