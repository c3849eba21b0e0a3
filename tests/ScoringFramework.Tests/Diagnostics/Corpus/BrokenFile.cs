using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>
/// One file of the broken corpus, <c>SF1203-weights-all-zero.yaml</c>: the code that it provokes, then what is wrong in words. A rubric or
/// a dossier is YAML, a scorecard or a lock JSON, and a vector of <c>given/capped.yaml</c> a <c>.vector</c>. A folder of that name holds
/// files that are checked together, or a rubric <c>older.yaml</c> that the other is checked against. Whatever they depend on is in
/// <c>given</c>.
/// </summary>
internal sealed record BrokenFile(string Name)
{
    public static string Folder { get; } = Repository.PathOf("tests/ScoringFramework.Tests/broken");

    public static IReadOnlyList<BrokenFile> All { get; } = Directory.EnumerateFileSystemEntries(Folder, "SF*")
        .Select(f => System.IO.Path.GetFileName(f)).Where(f => !f.EndsWith(".txt", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(f => new BrokenFile(f)).ToArray();

    public string Code => Name[..6];

    public string Path => System.IO.Path.Combine(Folder, Name);

    public string Verified => System.IO.Path.Combine(Folder, System.IO.Path.ChangeExtension(Name, ".verified.txt"));

    public bool IsFolder => Directory.Exists(Path);

    public byte[] Bytes => File.ReadAllBytes(Path);

    // Several tests ask what came of the same file.
    private static readonly ConcurrentDictionary<string, BrokenReading> Readings = new(StringComparer.Ordinal);

    /// <summary>Reads the file as <c>scoring check</c> does.</summary>
    public BrokenReading Read() => Readings.GetOrAdd(Name, _ => IsFolder ? ReadTogether(Path) : Read(Path));

    /// <summary>Reads other bytes in the file's place, beside the same given files.</summary>
    public BrokenReading Read(byte[] bytes, BrokenFolder folder)
    {
        var path = System.IO.Path.Combine(folder.Path, Name);
        File.WriteAllBytes(path, bytes);
        return Read(path);
    }

    private static BrokenReading Read(string path)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        switch (System.IO.Path.GetExtension(path))
        {
            case ".json" when path.EndsWith(".lock.json", StringComparison.Ordinal):
                var approval = LockFile.Parse(text, path);
                return new(path, approval.Diagnostics, name => name == path ? text : null);
            case ".json" when path.EndsWith(".rubric.json", StringComparison.Ordinal):
                var model = RubricFile.ParseJson(text, path);
                return new(path, model.Diagnostics, name => name == path ? text : null);
            case ".json":
                var card = ScorecardFile.Recompute(text, path);
                return new(path, card.Diagnostics, name => name == path ? text : null);
            case ".vector":
                var rubric = RubricFile.Load(System.IO.Path.Combine(Folder, "given", "capped.yaml")).ValueOrThrow();
                return new(path, new ScoringEngine(rubric).Score(text).Diagnostics, _ => null);
            default:
                return YamlFileKind.Of(text) == FileKind.Rubric ? OfRubric(path) : OfDossier(path);
        }
    }

    private static BrokenReading OfRubric(string path, Rubric? older = null)
    {
        var read = RubricFile.Load(path);
        return new(
            path,
            read.Value is { } rubric
                ? read.DiagnosticsWith(
                    new ScoringEngine(rubric).Lint().Concat(older is null ? [] : RubricChange.Between(older, rubric).Check()))
                : read.Diagnostics,
            read.TextOf);
    }

    private static BrokenReading OfDossier(string path)
    {
        var read = DossierFile.Load(path);
        if (read.Value is not { } dossier)
        {
            return new(path, read.Diagnostics, read.TextOf);
        }

        var engine = new ScoringEngine(dossier.Rubric);
        return new(path, read.DiagnosticsWith([.. engine.Score(dossier).Notices, .. engine.Lint(dossier)]), read.TextOf) { Dossier = read };
    }

    private static BrokenReading ReadTogether(string folder)
    {
        var older = System.IO.Path.Combine(folder, "older.yaml");
        var files = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Where(f => f != older).ToArray();
        var readings = File.Exists(older) ? [.. files.Select(f => OfRubric(f, RubricFile.Load(older).ValueOrThrow()))]
            : files.Select(Read).ToArray();
        var dossiers = readings.Select(r => r.Dossier).OfType<LoadResult<Dossier>>().ToArray();
        return new(
            folder,
            DiagnosticList.Merge(
                [.. readings.Select(r => r.Problems), ScoringEngine.LintTogether(dossiers), DossierFile.CheckTogether(dossiers)]),
            file => readings.Select(r => r.TextOf(file)).FirstOrDefault(t => t is not null))
        {
            Files = files.Length,
        };
    }
}

/// <summary>What came of reading a broken file.</summary>
internal sealed partial record BrokenReading(string Path, DiagnosticList Problems, Func<string, string?> TextOf)
{
    public int Files { get; init; } = 1;

    public LoadResult<Dossier>? Dossier { get; init; }

    /// <summary>The output of <c>scoring check</c>, called in the file's folder.</summary>
    public string Output
    {
        get
        {
            var writer = new StringWriter { NewLine = "\n" };
            DiagnosticText.OfCheck(new DiagnosticList(Problems.Select(Here)), Files, file => TextOf(Prefix + file)).WriteTo(writer);
            return writer.ToString();
        }
    }

    private string Prefix => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/') + "/";

    // What the checkout is called is no part of the output.
    private Diagnostic Here(Diagnostic d) => new(d.Descriptor, Here(d.Message), Here(d.Remedy))
    {
        Span = Here(d.Span),
        Path = d.Path,
        Severity = d.Severity,
        Suggestion = d.Suggestion,
        Related = d.Related.Select(r => r with { Span = Here(r.Span) }).ToValueList(),
    };

    private SourceSpan? Here(SourceSpan? span) => span is { } s ? s with { File = Here(s.File.Replace('\\', '/')) } : null;

    private string Here(string text) => Cut().Replace(text.Replace(Prefix, "", StringComparison.Ordinal), "…");

    // Where a long path is cut depends on how long the checkout's name is.
    [GeneratedRegex("(?<=-that)-no-system\\S*…", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}
