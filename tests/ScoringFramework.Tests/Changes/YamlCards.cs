namespace ScoringFramework.Tests.Changes;

/// <summary>Scorecards of Acme from a few lines of YAML.</summary>
internal static class YamlCards
{
    private const string Sources = """
        sources:
          filing: { title: Annual filing, publisher: Acme, tier: primary, published: 2026-04 }
          news: { title: The news, publisher: A paper, tier: secondary, published: 2026-05 }
        """;

    public static Rubric Rubric(string yaml) => RubricFile.Parse(yaml).ValueOrThrow();

    public static Scorecard Score(Rubric rubric, string evidence, params string[] scores) =>
        new ScoringEngine(rubric).Score(Dossier(rubric, evidence, scores));

    public static Dossier Dossier(Rubric rubric, string evidence, params string[] scores)
    {
        var held = scores.Length == 0 ? "scores: {}" : $"scores:\n  {string.Join("\n  ", scores)}";
        var yaml =
            $"dossier: acme\nrubric: vendor.yaml\nsubject: {{ name: Acme }}\nas-of: 2026-05-31\n{Sources}\n{evidence}\n{held}\n".Replace(
                "\r\n", "\n");
        return DossierFile.Parse(yaml, rubric).ValueOrThrow();
    }
}
