using System.Text;
using System.Text.RegularExpressions;
using ScoringFramework.Cli;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Sql.Tests.Databases;
using ScoringFramework.Tests;

namespace ScoringFramework.Sql.Tests;

/// <summary>The calls of docs/sql.md do what it says.</summary>
public sealed partial class SqlPageTests
{
    [Fact]
    public void The_call_of_DuckDb_gives_what_the_page_shows()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/sql.md"));
        var folder = Directory.CreateTempSubdirectory("scoring-sql-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "listing.yaml"), Block(page, "yaml", 0));
            File.WriteAllText(Path.Combine(folder, "listings.csv"), Block(page, "csv", 0));
            var call = Call().Match(Block(page, "sh", 0));
            Assert.True(call.Success);

            var words = call.Groups["call"].Value.Split(' ').Select(w => w == "listing.yaml" ? Path.Combine(folder, w) : w).ToArray();
            var (code, sql, error) = Run(words);
            Assert.True(code == 0, error);

            using var database = new DuckDatabase();
            database.Run($"SET file_search_path = '{folder}'");
            var rows = database.Query($"{call.Groups["before"].Value}{sql}{call.Groups["after"].Value}");
            var expected = Block(page, "csv", 1).TrimEnd().Split('\n')[1..];
            Assert.Equal(expected.Length, rows.Count);
            for (var i = 0; i < rows.Count; i++)
            {
                Assert.Equal(
                    expected[i].Split(',').Select(Number), rows[i].Select(cell => Number(cell ?? "NULL")));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Number(string cell) =>
        decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Quote.Number(number) : cell;

    private static (int Code, string Output, string Error) Run(string[] words)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var screen = new Screen(output, error);
        var code = Tool.Run(words, screen, TimeProvider.System);
        return (code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    private static string Block(string page, string kind, int index) =>
        Regex.Matches(page, $"```{kind}\n(.*?)```", RegexOptions.Singleline)[index].Groups[1].Value;

    [GeneratedRegex("""duckdb -csv -c "(?<before>.*)\$\(scoring (?<call>[^)]*)\)(?<after>.*)"$""", RegexOptions.Multiline)]
    private static partial Regex Call();
}
