namespace ScoringFramework.Batch;

/// <summary>Fills a table's columns from items, a row each.</summary>
/// <typeparam name="T">What the rows are.</typeparam>
public sealed class BatchMapping<T>
{
    private readonly BatchTable table;
    private readonly IReadOnlyList<T> items;

    internal BatchMapping(BatchTable table, IReadOnlyList<T> items) => (this.table, this.items) = (table, items);

    /// <summary>Fills a criterion's held scores; null where an item has none.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="of">The score of an item.</param>
    /// <returns>This mapping.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id.</exception>
    public BatchMapping<T> Score(string criterion, Func<T, double?> of) => Fill(table.Scores(criterion), of, x => x ?? double.NaN);

    /// <summary>Fills the figures that a criterion's measure reads, in its unit; null where an item has none.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="of">The figure of an item.</param>
    /// <returns>This mapping.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id, or it has no measure that reads numbers.</exception>
    public BatchMapping<T> Figure(string criterion, Func<T, double?> of) => Fill(table.Figures(criterion), of, x => x ?? double.NaN);

    /// <summary>Fills the texts that a criterion's lookup reads; null where an item has none.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="of">The text of an item.</param>
    /// <returns>This mapping.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id, or it has no lookup.</exception>
    public BatchMapping<T> Text(string criterion, Func<T, string?> of) => Fill(table.Texts(criterion), of, x => x);

    /// <summary>Fills the answers to an item of a criterion's checklist; null leaves it open.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="item">The item's key.</param>
    /// <param name="of">The answer of an item.</param>
    /// <returns>This mapping.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such criterion or item.</exception>
    public BatchMapping<T> Answer(string criterion, string item, Func<T, Answer?> of) => Fill(table.Answers(criterion, item), of, x => x);

    /// <summary>Fills a criterion's outcomes where they are known beside scores: declined, or not applicable.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="of">The outcome of an item; <see cref="ScoringFramework.Outcome.Scored"/> leaves it to its score.</param>
    /// <returns>This mapping.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id.</exception>
    public BatchMapping<T> Outcome(string criterion, Func<T, Outcome> of) => Fill(table.Outcomes(criterion), of, x => x);

    /// <summary>Fills the variants of the subjects.</summary>
    /// <param name="of">The id of an item's variant.</param>
    /// <returns>This mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    public BatchMapping<T> Variant(Func<T, string?> of) => Fill(table.Variants, of, x => x);

    /// <summary>The table that is filled.</summary>
    public override string ToString() => table.ToString();

    private BatchMapping<T> Fill<TGiven, TCell>(Span<TCell> column, Func<T, TGiven> of, Func<TGiven, TCell> cell)
    {
        ArgumentNullException.ThrowIfNull(of);
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = cell(of(items[row]));
        }

        return this;
    }
}
