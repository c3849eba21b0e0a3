namespace ScoringFramework.Tests.Scoring.Publication;

/// <summary>Rubrics and dossiers written as an analyst writes them, over one shelf of sources.</summary>
internal static class Cases
{
    private const string Policy = """

        source-policy:
          commentary-only: [Bloomberg, ft.com]
          disagreement: 15 percent
        """;

    private const string Shelf = """
        dossier: d
        rubric: r.yaml
        subject: { name: Subject }
        as-of: 2026-05-31
        sources:
          filing: { title: Filing, publisher: Subject, tier: primary, published: 2026-05 }
          audit: { title: Audit, publisher: Auditor, tier: primary, published: 2026-04 }
          paper: { title: Report, publisher: Gazette, tier: secondary, published: 2026-04 }
          copy: { title: Copy, publisher: Herald, tier: secondary, published: 2026-04, relays: [paper] }
          post: { title: Post, publisher: Blog, tier: tertiary, published: 2026-03 }
          old: { title: Old filing, publisher: Subject, tier: primary, published: 2024-03 }
          undated: { title: Leaflet, publisher: Subject, tier: primary }
          column: { title: Column, publisher: Bloomberg, tier: secondary, published: 2026-05 }

        """;

    public static Rubric Rubric(string body) => RubricFile.Parse("rubric: r\nversion: 1.0.0\n" + body.TrimEnd() + Policy).ValueOrThrow();

    public static Scorecard Score(string rubric, string dossier) => Score(Rubric(rubric), dossier);

    public static Scorecard Score(Rubric rubric, string dossier) =>
        new ScoringEngine(rubric).Score(DossierFile.Parse(Shelf + dossier, rubric).ValueOrThrow());

    /// <summary>Evidence e1, e2 … for a criterion, one piece from each of the named sources.</summary>
    public static string From(string sources, string criterion = "A")
    {
        var names = sources.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0
            ? ""
            : "evidence:\n"
                + string.Concat(names.Select((s, i) => $"  e{i + 1}: {{ claim: It is so., source: {s}, supports: [{criterion}] }}\n"));
    }
}
