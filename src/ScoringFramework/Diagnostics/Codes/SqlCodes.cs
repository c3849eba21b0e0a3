using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF52xx: rubrics as SQL.</summary>
internal static class SqlCodes
{
    /// <summary>Not exact in this database.</summary>
    public static DiagnosticDescriptor NotExact { get; } = new("SF5201", Error, "not exact in this database",
        "The database cannot compute this part of the rubric with the same displayed score as everywhere else. Nothing is "
            + "approximated. Choose another database, or score the rows with scoring score.");

    /// <summary>Too large for this database.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = new("SF5202", Error, "too large for this database",
        "The database has limits on the columns of a query, on how deep queries are nested, and on what it plans in a reasonable time. "
            + "This rubric is beyond one of them. Choose another database, or score the rows with scoring score.");

    /// <summary>Two columns that are one for the database.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } = new("SF5203", Error, "column twice",
        "Two columns of the table or of the result have one name for the database, so one of them would be read for the other. Some "
            + "databases ignore the case of names, and some cut names off. Rename the dimension in the rubric, or choose another "
            + "database.");

    /// <summary>Invalid name.</summary>
    public static DiagnosticDescriptor InvalidName { get; } = new("SF5204", Error, "invalid name",
        "The name of a table, a view or a column is empty or too long, or has a character that no database takes. "
            + "Write another name, with letters, digits and underscores, of at most 63 characters.");

    /// <summary>Which variant.</summary>
    public static DiagnosticDescriptor UnknownVariant { get; } = new("SF5205", Error, "unknown variant",
        "The call names a variant that the rubric does not have. Each variant has weights of its own, so no row could be scored. Write "
            + "one of the rubric's variants, or leave it out: then a column 'variant' names it for each row.");
}
