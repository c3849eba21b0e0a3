namespace ScoringFramework.Output;

/// <summary>Every dimension as a tree at the left, with its numbers in columns at the right and its reason under its name.</summary>
internal sealed class TreeTable
{
    private const int MostReasonLines = 3;
    private const int LeastTitle = 14;
    private const string ScoreTitle = "score";

    // Titles need the room, and the word is in the line under the headline.
    private const string ConfidenceTitle = "conf.";
    private const string WeightTitle = "weight";
    private const string ContributionTitle = "contribution";

    private readonly StyledTextBuilder text;
    private readonly Scorecard card;
    private readonly IReadOnlyList<TreeNode> tree;
    private readonly int nameEnd;
    private readonly int scoreEnd;
    private readonly int confidenceEnd;
    private readonly int weightEnd;
    private readonly int contributionEnd;

    public TreeTable(StyledTextBuilder text, Scorecard card, int width)
    {
        (this.text, this.card) = (text, card);
        tree = DimensionTree.Of(card);
        contributionEnd = width;
        weightEnd = contributionEnd - Math.Max(ContributionTitle.Length, tree.Max(n => Contribution(n).Length)) - 2;
        confidenceEnd = weightEnd - Math.Max(WeightTitle.Length, tree.Max(n => Weight(n).Length)) - 2;
        scoreEnd = card.Dimensions.Any(d => d.Confidence is not null) ? confidenceEnd - ConfidenceTitle.Length - 2 : confidenceEnd;
        nameEnd = scoreEnd - Math.Max(ScoreTitle.Length, tree.Max(n => Score(n).Length)) - 2;
    }

    public void Write()
    {
        text.WriteRight(ScoreTitle, scoreEnd, TextStyle.Faint)
            .WriteRight(confidenceEnd > scoreEnd ? ConfidenceTitle : "", confidenceEnd, TextStyle.Faint)
            .WriteRight(WeightTitle, weightEnd, TextStyle.Faint)
            .WriteRight(ContributionTitle, contributionEnd, TextStyle.Faint)
            .EndLine();
        for (var i = 0; i < tree.Count; i++)
        {
            if (i > 1 && tree[i] is { Dimension.Kind: DimensionKind.Composite } && tree[i - 1].Dimension?.Kind != DimensionKind.Composite)
            {
                text.Line(tree[i].Above, TextStyle.Faint);
            }

            WriteNode(tree[i]);
        }
    }

    private void WriteNode(TreeNode node)
    {
        var id = node.Dimension?.Id ?? node.Line?.Id ?? "";
        var style = node.Dimension is { Kind: DimensionKind.Criterion } || node.Line is not null ? TextStyle.Plain : TextStyle.Strong;

        // The title is beside the id, or under it where the id leaves too little room.
        var column = node.First.Length + (id.Length == 0 ? 0 : id.Length + 2);
        var isBeside = nameEnd - column >= LeastTitle;
        var indent = isBeside ? column : node.First.Length + 2;
        var title = WordWrap.Lines(Title(node, card.Headline.Aggregation), nameEnd - indent);
        text.Write(node.First, TextStyle.Faint).Write(WordWrap.Cut(id, nameEnd - node.First.Length), style);
        text.MoveTo(indent).Write(isBeside ? title[0] : "", style);
        WriteNumbers(node, style);
        foreach (var line in title.Skip(isBeside ? 1 : 0))
        {
            text.Write(node.Rest, TextStyle.Faint).MoveTo(indent).Line(line, style);
        }

        foreach (var line in Reason(node) is { } reason ? WordWrap.Lines(reason, contributionEnd - indent, MostReasonLines) : [])
        {
            text.Write(node.Rest, TextStyle.Faint).MoveTo(indent).Line(line, TextStyle.Faint);
        }
    }

    private void WriteNumbers(TreeNode node, TextStyle style) =>
        text.WriteRight(Score(node), scoreEnd,
            node.Dimension is { Outcome: Outcome.Missing or Outcome.Declined } ? TextStyle.Caution : style)
            .WriteRight(Confidence(node) is { } c ? Terms.Of(c) : "", confidenceEnd,
                Confidence(node) is { } k ? ResultWords.StyleOf(k) : TextStyle.Plain)
            .WriteRight(Weight(node), weightEnd)
            .WriteRight(Contribution(node), contributionEnd, node.Line?.Kind is LedgerKind.Cap or LedgerKind.Floor or LedgerKind.Clamp
                ? TextStyle.Caution : style)
            .EndLine();

    private static string Title(TreeNode node, Aggregation headline) => node switch
    {
        { Dimension: { } dimension } => dimension.Title,
        { Line: { } line } => ResultWords.Of(line, headline),
        _ => "Headline",
    };

    private string Score(TreeNode node) => node switch
    {
        { Line: not null } => "",
        { Dimension: null } =>
            card.Headline.Score is null ? ResultWords.InPlaceOfScore(card.Headline.Outcome)
                : Numerals.Score(card.Headline.Score, card.Rounding.Decimals),
        _ => ResultWords.Score(node.Dimension),
    };

    private Confidence? Confidence(TreeNode node) => node switch
    {
        { Line: not null } => null,
        { Dimension: null } => card.Headline.Confidence,
        _ => node.Dimension.Confidence,
    };

    private static string Weight(TreeNode node) => node switch
    {
        { Line: not null } => "",
        { Dimension: null } => Numerals.Percent(1),
        { Dimension.EffectiveWeight: 0 } => Numerals.None,
        _ => Numerals.Percent(node.Dimension.EffectiveWeight),
    };

    private string Contribution(TreeNode node) => node switch
    {
        { Line: { } line } => Numerals.Score(line.Displayed, card.Rounding.Decimals),
        { Dimension: null } => Numerals.Score(card.Headline.Score, card.Rounding.Decimals),
        { Dimension.EffectiveWeight: 0 } => Numerals.None,
        _ => Numerals.Score(node.Dimension.Contribution, card.Rounding.Decimals),
    };

    private string? Reason(TreeNode node) => node.Dimension?.Role.Sentence() is { } role ? $"{How(node)} {role}".TrimStart() : How(node);

    private string? How(TreeNode node) => node switch
    {
        { Line: not null } => null,
        { Dimension: null } => How(card.Headline.Aggregation, card.Headline.Curve),
        { Dimension: { Outcome: not Outcome.Scored, Reason: { } reason } } => NoScoreReasonText.Short(reason),
        { Dimension.Kind: DimensionKind.Composite } =>
            How(node.Dimension.Aggregation!, node.Dimension.Role.HasCurve ? node.Dimension.Reasoning.Origin?.Curve : null),
        { Dimension.Because: { } because } =>
            ResultWords.Replaced(node.Dimension) + ResultWords.Rated(node.Dimension) + Sentences.First(because),
        _ => node.Dimension.Reasoning.Origin is { } origin ? ScoreOriginText.Of(origin, withCitations: false) : null,
    };

    // The arithmetic mean is what a reader assumes.
    private static string? How(Aggregation aggregation, CurveStep? curve)
    {
        var how = aggregation == Aggregation.Arithmetic ? null : ResultWords.Of(aggregation);
        return curve is null ? how : $"{how} {Terms.Sentence(curve.Text)}".TrimStart();
    }
}
