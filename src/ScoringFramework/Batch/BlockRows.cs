namespace ScoringFramework.Batch;

/// <summary>Which rows of a table are in a block: some that follow each other, or those that are listed.</summary>
internal readonly struct BlockRows
{
    private readonly int first;
    private readonly int[]? listed;

    private BlockRows(int first, int[]? listed) => (this.first, this.listed) = (first, listed);

    /// <summary>The first of rows that follow each other; null where they are listed.</summary>
    public int? Start => listed is null ? first : null;

    public static BlockRows From(int first) => new(first, null);

    /// <param name="listed">The rows of all blocks.</param>
    /// <param name="first">Where those of this block begin.</param>
    public static BlockRows In(int[] listed, int first) => new(first, listed);

    /// <summary>The row of a lane.</summary>
    public int At(int lane) => listed is null ? first + lane : listed[first + lane];

    /// <summary>A column's values in the block's lanes: whole vectors, not a number in the lanes without a row.</summary>
    public ReadOnlySpan<double> Of(double[] column, Block block)
    {
        if (listed is null && block.Count == block.Width)
        {
            return column.AsSpan(first, block.Count);
        }

        var values = block.Column.AsSpan(0, block.Width);
        for (var i = 0; i < block.Count; i++)
        {
            values[i] = column[At(i)];
        }

        values[block.Count..].Fill(double.NaN);
        return values;
    }
}
