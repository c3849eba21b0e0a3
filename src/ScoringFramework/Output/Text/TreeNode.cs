namespace ScoringFramework.Output;

/// <summary>A line of the tree as it is shown: the headline, a dimension, or a line of the ledger that is no dimension's.</summary>
/// <param name="Dimension">The dimension; null for the headline, a cap and the base.</param>
/// <param name="Line">The cap or the base; null for the headline and dimensions.</param>
/// <param name="First">The lines of the tree before its name.</param>
/// <param name="Rest">The lines of the tree before the lines under its name, its children's line included.</param>
/// <param name="Above">The lines of the tree in an empty line before it.</param>
internal sealed record TreeNode(DimensionScore? Dimension, LedgerLine? Line, string First, string Rest, string Above);
