namespace ScoringFramework.Yaml;

/// <summary>The parts of the published page other than the scores, with descriptions for editors.</summary>
internal static class PageFields
{
    public static FieldSet Competitor { get; } = new(
        "a competitor",
        new("name", Shape.Prose, "The name that readers see.", "Tencent Hunyuan") { IsRequired = true },
        new("threat", Shape.Word(DossierWords.Threats), "How much it threatens the subject.") { IsRequired = true },
        new("positioning", Shape.Prose, "What it is, in a sentence. If absent, it is not shown.",
            "The model behind the largest messenger."),
        new("edge", Shape.Prose, "Its advantage over the subject. If absent, it is not shown.", "A billion users a tap away."),
        new("dossier", Shape.Path, "Its dossier, relative to this file. If absent, it has none.", "tencent-hunyuan.yaml"));

    public static FieldSet Risk { get; } = new(
        "a risk",
        new("dimension", Shape.Id, "The id of the dimension whose reasoning explains the risk.", "D4f") { IsRequired = true },
        new("title", Shape.Prose, "The name that readers see.", "Geopolitical exposure") { IsRequired = true },
        new("text", Shape.Prose, "More text. If absent, readers see the dimension's reasoning.",
            "Two rounds of listings within seven months."));

    public static FieldSet Correction { get; } = new(
        "a correction",
        new("date", Shape.Date, "When it was corrected, as 2026-06-02.", "2026-06-02") { IsRequired = true },
        new("what", Shape.Prose, "What was corrected.", "The quarter of the figure.") { IsRequired = true });
}
