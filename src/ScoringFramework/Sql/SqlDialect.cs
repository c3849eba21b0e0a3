namespace ScoringFramework.Sql;

/// <summary>The databases that a rubric can be written for.</summary>
public enum SqlDialect
{
    /// <summary>DuckDB, from 1.2 on.</summary>
    DuckDb,

    /// <summary>PostgreSQL, from 12 on.</summary>
    PostgreSql,

    /// <summary>ClickHouse, from 21.8 on.</summary>
    ClickHouse,

    /// <summary>ClickHouse 18.16, which Debian has: without window functions and without integers beyond 64 bits.</summary>
    ClickHouse18,
}

/// <summary>What is written around the query.</summary>
public enum SqlForm
{
    /// <summary>The query alone.</summary>
    Query,

    /// <summary>A statement that creates a view of the query.</summary>
    View,

    /// <summary>A model of dbt, whose table is a <c>ref</c>, or a <c>source</c> where its name has two parts.</summary>
    DbtModel,
}
