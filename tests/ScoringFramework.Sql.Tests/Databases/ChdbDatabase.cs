using System.Diagnostics;
using System.Text.Json;
using ScoringFramework.Tests;

namespace ScoringFramework.Sql.Tests.Databases;

/// <summary>ClickHouse's current engine, in a process of Node.</summary>
internal sealed class ChdbDatabase : IDatabase
{
    private static readonly string Folder = Repository.PathOf("tests/ScoringFramework.Sql.Tests/chdb");

    private readonly Process process;

    public ChdbDatabase()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "chdb")) && Shell.Has("node"),
            "chdb is not installed: npm ci in tests/ScoringFramework.Sql.Tests/chdb.");
        process = Process.Start(new ProcessStartInfo("node", ["run.js"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Run("SET compile_expressions = 0");

        // Otherwise the plan of a rubric of 50 dimensions does not come in minutes: what merges the steps takes longer with each.
        Run("SET query_plan_merge_expressions = 0");
        Run("SET max_query_size = 10000000");
        Run("SET max_ast_elements = 1000000");
        Run("SET max_expanded_ast_elements = 5000000");
    }

    public SqlDialect Dialect => SqlDialect.ClickHouse;

    public void Run(string sql) => Call(sql, "CSV");

    public IReadOnlyList<IReadOnlyList<string?>> Query(string sql) => JsonRows.Of(Call(sql, "JSONCompact"));

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private string Call(string sql, string format)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(new { sql, format }));
        process.StandardInput.Flush();
        using var answer = JsonDocument.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("chdb ended."));
        return answer.RootElement.TryGetProperty("rows", out var rows) ? rows.GetString()!
            : throw new InvalidOperationException(
                $"{answer.RootElement.GetProperty("error").GetString()}\n{sql[..Math.Min(300, sql.Length)]}");
    }
}
