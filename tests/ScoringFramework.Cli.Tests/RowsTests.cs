using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring score rows.csv --rubric RUBRIC -o out.csv</c>.</summary>
public sealed class RowsTests : IDisposable
{
    private const string Rubric = """
        rubric: shop
        version: 1.0.0
        evidence: none
        levels: { 0: Weak, 6: Strong }
        dimensions:
          Q: { dimensions: { Q1: { weight: 2 }, Q2: { measure: { metric: growth, unit: percent, curve: { linear: { from: 0, to: 50 } } } } } }
          T: { measure: { metric: tone, curve: { lookup: { poor: 2, good: 8 } } } }
          L: { checklist: { a: Is it?, b: Is it so? } }
        """;

    private const string Head = "id,name,Q1,growth,tone,L.a,L.b\n";

    // Every kind of cell or row that cannot be read, with a word of its reason. ID is the row's id.
    private static readonly (string Row, string Reason)[] Bad =
    [
        (",N,1,1,good,yes,no", "there is no id"), ("ID,N,11,1,good,yes,no", "not on its scale"),
        ("ID,N,-1,1,good,yes,no", "not on its scale"), ("ID,N,NaN,1,good,yes,no", "no plain number"),
        ("ID,N,\"7,5\",1,good,yes,no", "decimal point"), ("ID,N,1e1,1,good,yes,no", "no plain number"),
        ("ID,N,1,12%,good,yes,no", "leave out the unit"), ("ID,N,1,much,good,yes,no", "no plain number"),
        ("ID,N,1,1,god,yes,no", "did you mean 'good'"), ("ID,N,1,1,zzz,yes,no", "it has poor and good"),
        ("ID,N,1,1,good,maybe,no", "is no answer"), ("ID,N,1,1,good,yes,partly", "no points for partly"),
        ("ID,N,1,1,good", "has 5 cells"), ("ID,N,1,1,good,yes,no,more", "has 8 cells"), ("ID,\"N\nN\",q,1,good,yes,no", "no plain number"),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scoring-rows-");

    public RowsTests() => Write("r.yaml", Rubric);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_bad_row_is_rejected_with_its_line_and_none_is_lost()
    {
        var (text, expected, line) = (new StringBuilder(Head), new List<(int Line, string Id, string Reason)>(), 2);
        for (var row = 0; row < 1000; row++)
        {
            var (cells, reason) = row % 3 == 0 ? Bad[row / 3 % Bad.Length] : ("ID,Ä,5,25,good,yes,no", null);
            cells = cells.Replace("ID", $"s{row}", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"{cells}\n");
            if (reason is not null)
            {
                expected.Add((line, cells.Split(',')[0], reason));
            }

            line += cells.Count(c => c == '\n') + 1;
        }

        // An empty line is no row.
        Write("rows.csv", text.Append('\n').ToString());
        var run = Score("rows.csv", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"1,000 rows read, {1000 - expected.Count} scored, {expected.Count} rejected; their lines and reasons are in "
            + "out.csv.rejects.csv.\n",
            run.Error);
        var scored = File.ReadAllLines(PathOf("out.csv"));
        Assert.Equal("id,name,outcome,headline,completeness,level,position,Q,Q1,Q2,T,L", scored[0]);
        Assert.Equal(1000 - expected.Count, scored.Length - 1);
        Assert.Equal("s1,Ä,scored,6.00,1,Strong,,5.00,5.00,5.00,8.00,5.00", scored[1]);
        var rejects = File.ReadAllLines(PathOf("out.csv.rejects.csv"));
        Assert.Equal(expected.Count, rejects.Length - 1);
        foreach (var (reject, (at, id, reason)) in rejects.Skip(1).Zip(expected))
        {
            Assert.StartsWith($"{at},{(reason.StartsWith("has ", StringComparison.Ordinal) ? "" : id)},", reject, StringComparison.Ordinal);
            Assert.Contains(reason, reject, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_lines_score_as_csv_does()
    {
        Write("rows.csv", Head.Replace(',', ';') + "a;=A;7.5;12.5;good;yes;n/a\nb;;X;;NA;;\n");
        Write("rows.jsonl", """
            {"id": "a", "name": "=A", "Q1": 7.5, "growth": 1.25e1, "tone": "good", "L.a": true, "L.b": "n/a"}
            {"id": "b", "Q1": "X", "tone": "NA", "L.a": null}

            """ + "{\"id\": \"c\", \"Q1\": 3\n[1]\n{\"id\": \"d\", \"later\": 1}\n{\"id\": \"e\", \"id\": \"f\"}\n");

        Assert.Equal(0, Score("rows.csv", "out.csv").ExitCode);
        var run = Score("rows.jsonl", "out.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("6 rows read, 3 scored, 3 rejected; their lines and reasons are in out.jsonl.rejects.csv.\n", run.Error,
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "id,name,outcome,headline,completeness,level,position,Q,Q1,Q2,T,L",
                "a,'=A,scored,7.94,1,Strong,,5.83,7.50,2.50,8.00,10.00",
                "b,,declined,,0,,,,,,,",
            ],
            File.ReadAllLines(PathOf("out.csv")));
        using var first = JsonDocument.Parse(File.ReadAllLines(PathOf("out.jsonl"))[0]);
        Assert.Equal(("=A", "7.94", "5.83"), (first.RootElement.GetProperty("name").GetString(),
            first.RootElement.GetProperty("headline").GetRawText(),
            first.RootElement.GetProperty("dimensions").GetProperty("Q").GetRawText()));
        Assert.Equal(["line,id,reason", "3,,the line is not valid JSON", "4,,the line is no JSON object",
            "6,,it has the field 'id' twice"],
            File.ReadAllLines(PathOf("out.jsonl.rejects.csv")));
    }

    [Fact]
    public void Columns_are_mapped_and_near_names_reported()
    {
        Write("rows.csv", "key,Quality,growht\na,7,10\n");

        var near = Score("rows.csv", "out.csv");
        Assert.Equal(2, near.ExitCode);
        Assert.Contains("reads no column 'growht', and there is none for 'growth'", near.Error, StringComparison.Ordinal);
        Assert.Contains("no column has the subjects' ids", near.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("out.csv")));

        Assert.Equal(0, Score("rows.csv", "out.csv", "--map", "key=id", "--map", "Quality=Q1", "--map", "growht=growth").ExitCode);
        Assert.StartsWith("a,scored,5.33,", File.ReadAllLines(PathOf("out.csv"))[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_with_an_id_that_is_there_already_are_counted()
    {
        Write("rows.csv", $"id,Q1\n{string.Concat(Enumerable.Range(0, 9000).Select(i => $"s{i},{i % 11}\n"))}s8,1\n,1\ns9,1\n s8 ,2\n");

        var run = Score("rows.csv", "out.csv");

        Assert.Equal(
            "9,004 rows read, 9,003 scored, 1 rejected; their lines and reasons are in out.csv.rejects.csv.\n"
            + "3 rows have the id of an earlier row, the first in line 9002.\n", run.Error);
        Assert.Equal(9003, File.ReadAllLines(PathOf("out.csv")).Length - 1);
    }

    [Fact]
    public void A_rubric_that_needs_evidence_needs_the_callers_word()
    {
        Write("r.yaml", Rubric.Replace("evidence: none", "requires: { evidence: 1 }", StringComparison.Ordinal));
        Write("rows.csv", "id,Q1\na,7\n");

        var run = Score("rows.csv", "out.csv");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SF3401", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Score("rows.csv", "out.csv", "--assume-evidence").ExitCode);
    }

    [Fact]
    public void A_run_without_rejects_leaves_none_of_an_earlier_one()
    {
        Write("rows.csv", "id,Q1\na,7\n");
        Write("out.csv.rejects.csv", "line,id,reason\n");

        Assert.Equal(0, Score("rows.csv", "out.csv").ExitCode);
        Assert.Equal(["out.csv", "r.yaml", "rows.csv"], Directory.GetFiles(folder.FullName).Select(f => Path.GetFileName(f)!).Order());
    }

    [Theory]
    [InlineData("score rows.csv -o out.csv", "rows name no rubric; add --rubric FILE")]
    [InlineData("score rows.csv --rubric r.yaml", "the scores of rows go to a file; add -o FILE.csv, -o FILE.jsonl or -o FILE.parquet")]
    [InlineData("score rows.csv --rubric r.yaml -o out.json",
        "the scores of rows go to a file; add -o FILE.csv, -o FILE.jsonl or -o FILE.parquet")]
    [InlineData("score rows.csv --rubric r.yaml -o rows.csv", "the scores would replace the rows; name another file")]
    [InlineData("score rows.csv more.csv --rubric r.yaml -o out.csv", "'rows.csv' is a file of rows; score it alone")]
    [InlineData("score rows.csv --rubric r.yaml -o out.csv --min 3", "--min is for dossiers, and not for rows; leave it out")]
    [InlineData("score rows.csv --rubric r.yaml -o out.csv --map Q1", "'Q1' maps no column; write --map COLUMN=NAME")]
    [InlineData("score acme.yaml --assume-evidence", "--assume-evidence is for files of rows (.csv, .jsonl, .parquet); leave it out")]
    public void A_call_that_cannot_be_is_reported(string call, string message) =>
        Assert.Equal(new("", $"scoring: {message}. Try 'scoring score --help'.\n", 2), ToolRun.Of(call.Split(' '), folder.FullName));

    [Fact]
    public void Rows_that_are_not_there_are_reported() => Assert.Equal(
        new("", "scoring: rows.csv: file not found.\n", 2), Score("rows.csv", "out.csv"));

    [Fact]
    public void An_interrupted_run_leaves_nothing()
    {
        Shell.Need();
        Write("out.csv", "the one before");

        // The rows come through a pipe: the tool is at work when its output's name is there, and continues to read after the signal.
        var run = Shell.Run(
            "mkfifo rows.csv; env --default-signal=INT dotnet \"$TOOL\" score rows.csv --rubric r.yaml -o out.csv & tool=$!\n"
            + "exec 9> rows.csv; printf 'id,Q1\\n' >&9; for i in $(seq 9000); do echo \"s$i,$((i % 10))\"; done >&9\n"
            + "for i in $(seq 400); do ls -A | grep -q '\\.tmp$' && break; sleep 0.1; done; ls -A | grep -c '\\.tmp$'; kill -INT $tool\n"
            + "for i in $(seq 200); do kill -0 $tool 2> /dev/null || break; echo \"t$i,1\" >&9 || break; sleep 0.1; done 2> /dev/null\n"
            + "exec 9>&-; wait $tool; echo $?; ls -A; cat out.csv",
            folder.FullName);

        Assert.Equal("1\n130\nout.csv\nr.yaml\nrows.csv\nthe one before", run.Output);
        Assert.Contains("scoring: interrupted; nothing is written.", run.Error, StringComparison.Ordinal);
    }

    private ToolRun Score(string rows, string output, params string[] more) =>
        ToolRun.Of(["score", rows, "--rubric", "r.yaml", "-o", output, .. more], folder.FullName) is var run
            ? run with
            {
                Error = string.Concat(run.Error.Split('\n').Where(l => !l.StartsWith("note SF3413", StringComparison.Ordinal)
                && l.Length > 0).Select(l => $"{l}\n"))
            } : throw new InvalidOperationException();

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
