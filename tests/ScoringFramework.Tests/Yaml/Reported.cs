namespace ScoringFramework.Tests.Yaml;

/// <summary>Compares all that is reported of a text, whole, with what is expected.</summary>
internal static class Reported
{
    private const string RubricHead = "rubric: r\nversion: 1.0.0\n";
    private const string DossierHead = "dossier: d\nrubric: r.yaml\nsubject: { name: Subject }\nas-of: 2026-05-31\n";

    /// <summary>The rubric of every dossier here: composites D and P, criteria D1, D2 (measured) and P1 (a checklist).</summary>
    public static Rubric Rubric { get; } = RubricFile.Parse("""
        rubric: base
        version: 1.0.0
        dimensions:
          D:
            dimensions:
              D1: {}
              D2: { measure: { metric: growth, unit: percent, curve: { linear: { from: 0, to: 100 } } } }
          P:
            dimensions:
              P1: { checklist: { data: Is the data named?, licence: Is the licence stated? } }
        source-policy: { excluded: [PR Newswire], commentary-only: [Bloomberg], disagreement: 15 percent }
        """).ValueOrThrow();

    public static void InRubric(string yaml, string expected) => Check(RubricFile.Parse(yaml, "r.yaml"), expected);

    /// <summary>A rubric's text from its third line on.</summary>
    public static void InRubricBody(string yaml, string expected) => InRubric(RubricHead + yaml, expected);

    public static void InDossier(string yaml, string expected) => Check(DossierFile.Parse(yaml, Rubric, "d.yaml"), expected);

    /// <summary>A dossier's text from its fifth line on.</summary>
    public static void InDossierBody(string yaml, string expected) => InDossier(DossierHead + yaml, expected);

    private static void Check<T>(LoadResult<T> result, string expected)
        where T : class
    {
        Whole.Equal(expected, string.Join('\n', result.Diagnostics));
        Assert.Equal(result.Diagnostics.HasErrors, result.Value is null);
        Assert.All(result.Diagnostics, d => Assert.NotNull(d.Span));
    }
}
