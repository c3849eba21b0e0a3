namespace ScoringFramework.Sql;

/// <summary>What makes a row invalid, and which column it is in.</summary>
/// <param name="sql">The columns so far.</param>
internal sealed class InvalidSql(SqlSteps sql)
{
    private readonly List<(string Column, SqlTerm When, int? Criterion)> refusals = [];
    private readonly Dictionary<int, SqlTerm> covers = [];

    /// <summary>Makes a row invalid.</summary>
    /// <param name="column">The column that is not valid.</param>
    /// <param name="when">When it is not.</param>
    /// <param name="criterion">The criterion whose score is not valid then; null where it is something else.</param>
    public void Add(string column, SqlTerm when, int? criterion) => refusals.Add((column, when, criterion));

    /// <summary>What is true where a criterion's score is not valid, and false where all scores are valid.</summary>
    public void Cover(int criterion, SqlTerm when) => covers[criterion] = when;

    /// <summary>A column that is 1 where all values of a row are valid, else 0; and the first column that is not valid, or NULL.</summary>
    public (SqlTerm IsValid, SqlTerm Column) Of()
    {
        // What the table has is in sight of the first step only.
        var ofTable = refusals.Where(r => r.When.Step == 0).ToList();
        var cases = ofTable.Select((r, i) => sql.Closed($"WHEN {r.When} THEN {i + 1}").Text);
        SqlTerm? first = ofTable.Count == 0 ? null : sql.Keep("bad", "column",
            new($"CASE {string.Join(' ', cases)} ELSE 0 END", 0, true), "which column has a value that is not valid; 0 for none");
        var any = refusals.Select(r => r.When.Step == 0 ? sql.Of($"{first!.Value} > 0")
            : r.Criterion is { } node && covers.TryGetValue(node, out var cover) ? cover : r.When).Distinct();
        var isValid = sql.Keep(
            "is", "valid", sql.Closed($"CASE WHEN {sql.Or(any)} THEN 0 ELSE 1 END"), "1 where all values are valid");

        // Few rows are not, so which column it is costs little.
        var columns = refusals.Select(r =>
        {
            var when = r.When.Step > 0 ? r.When : sql.Of($"{first!.Value} = {ofTable.IndexOf(r) + 1}");
            return sql.Closed($"WHEN {when} THEN {sql.Quoted(r.Column)}").Text;
        });
        return (isValid, new($"CASE WHEN {isValid} = 1 THEN NULL {string.Join(' ', columns)} ELSE NULL END", 0, true));
    }
}
