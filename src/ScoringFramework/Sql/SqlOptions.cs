namespace ScoringFramework.Sql;

/// <summary>How a rubric is written as SQL.</summary>
public sealed record SqlOptions
{
    /// <summary>The database.</summary>
    public SqlDialect Dialect { get; init; }

    /// <summary>
    /// The table with a row for each subject: <c>rows</c>, <c>sales.rows</c>, a part in double quotes where it has a point itself. For
    /// DuckDB it may be the name of a file that ends with .csv, .parquet or .json.
    /// </summary>
    public string Table { get; init; } = "rows";

    /// <summary>What is written around the query.</summary>
    public SqlForm Form { get; init; }

    /// <summary>The name of the view; by default the table's with <c>_scored</c> behind it.</summary>
    public string? View { get; init; }

    /// <summary>The column that names the subject of a row.</summary>
    public string Id { get; init; } = "id";

    /// <summary>
    /// Whether the table has a text column <c>D1.outcome</c> for each criterion D1: <c>declined</c>, <c>not applicable</c> or
    /// <c>missing</c>, or nothing where the value counts.
    /// </summary>
    public bool Outcomes { get; init; }

    /// <summary>Whether a rubric that requires evidence is written although rows have none.</summary>
    public bool AssumeEvidence { get; init; }

    /// <summary>Whether scored rows are ranked by their displayed headlines, each variant for itself.</summary>
    public bool Rank { get; init; }

    /// <summary>The variant of all rows; null for a text column <c>variant</c> where the rubric has variants.</summary>
    public string? Variant { get; init; }
}
