namespace ScoringFramework.Sql.Tests.Databases;

/// <summary>A database that tests run SQL in. Values come back as texts: numbers so that nothing is lost, NULL as null.</summary>
public interface IDatabase : IDisposable
{
    SqlDialect Dialect { get; }

    void Run(string sql);

    IReadOnlyList<IReadOnlyList<string?>> Query(string sql);
}
