namespace ScoringFramework.Tests.Scoring.Lints;

/// <summary>What lints report of a few lines of rubric or dossier, a line each.</summary>
internal static class Linted
{
    private const string DossierHead = "dossier: d\nrubric: r.yaml\nsubject: { name: Subject }\nas-of: 2026-05-31\n";

    // What a few lines do not publish is tested in UnpublishedLintTests.
    private static readonly string[] OfPublication = ["SF3302", "SF3303"];

    /// <summary>A rubric's text from its third line on.</summary>
    public static string Rubric(string body)
    {
        var read = RubricFile.Parse("rubric: r\nversion: 1.0.0\n" + body, "r.yaml");
        Assert.Empty(read.Diagnostics);
        return Text(read.DiagnosticsWith(new ScoringEngine(read.ValueOrThrow()).Lint()));
    }

    /// <summary>A dossier's text from its fifth line on.</summary>
    public static string Dossier(string rubric, string body)
    {
        var model = RubricFile.Parse("rubric: r\nversion: 1.0.0\n" + rubric).ValueOrThrow();
        var read = DossierFile.Parse(DossierHead + body, model, "d.yaml");
        return Text(read.DiagnosticsWith(new ScoringEngine(model).Lint(read.ValueOrThrow())).Where(d => !OfPublication.Contains(d.Code)));
    }

    /// <summary>Dossiers of one rubric, each its text from the fifth line on.</summary>
    public static string Together(string rubric, params IEnumerable<string> bodies) =>
        Text(ScoringEngine.LintTogether(bodies.Select((body, i) =>
        DossierFile.Parse(DossierHead.Replace(": d\n", $": d{i}\n") + body,
            RubricFile.Parse("rubric: r\nversion: 1.0.0\n" + rubric).ValueOrThrow()))));

    private static string Text(IEnumerable<Diagnostic> lints) => string.Join('\n', lints);
}
