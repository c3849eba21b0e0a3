namespace ScoringFramework.Yaml;

/// <summary>What a dossier's file has at its top, with descriptions for editors.</summary>
internal static class DossierFields
{
    public static FieldSet RubricReference { get; } = new(
        "a rubric with its version",
        new("file", Shape.Path, "The rubric's file, relative to this file.", "../../rubrics/im-style.yaml") { IsRequired = true },
        new("version", Shape.Version,
            "The only version of the rubric that may be used; any other is an error. If absent, every version is accepted.", "1.0.0"));

    public static FieldSet Subject { get; } = new(
        "a subject",
        new("name", Shape.Prose, "The name that readers see.", "Alibaba Qwen") { IsRequired = true },
        new("owner", Shape.Prose, "Who owns the subject. If absent, nobody is named.", "Alibaba Group"),
        new("cohorts", Shape.List(Shape.Prose), "The cohorts in which the subject is compared with others. If absent, it is in none.",
            "[foundation-models]"),
        new("variant", Shape.Id,
            "The rubric's variant for this kind of subject, whose weights are used; required where the rubric has variants. If absent, the "
            + "rubric has none.", "bank"),
        new("wound-down", Shape.Date,
            "When the subject was wound down, as 2026, 2026-05 or 2026-05-31. It is scored, shown apart and not ranked. If absent, it "
            + "continues.", "2026-03"),
        new("fiscal-year-ends", Shape.Whole(1, 12),
            "The month, 1 to 12, in which the subject's fiscal year ends, to order FY26 and 2026: with 3, FY26 ends in March 2026. If "
            + "absent, a fiscal year is a calendar year.", "3"))
    { Lone = "name" };

    public static FieldSet Rater { get; } = new(
        "a rater",
        new("name", Shape.Prose, "The name that readers see.", "A. Analyst") { IsRequired = true },
        new("kind", Shape.Word(DossierWords.RaterKinds), "What the rater is. If absent, it is a person.") { Default = "person" })
    { Lone = "name" };

    /// <summary>A dossier in the folder of a cohort that states the date of its members.</summary>
    public static FieldSet DossierInCohort => Dossier.With(Dossier["as-of"] with { IsRequired = false });

    public static FieldSet Dossier { get; } = new(
        "a dossier",
        new("dossier", Shape.Id,
            "The dossier's permanent id: a letter, then up to 63 letters, digits, '.', '_' or '-'. Scorecards name it, so it never "
            + "changes.",
            "alibaba-qwen")
        { IsRequired = true },
        new("rubric", Shape.Either(Shape.Path, Shape.Map(RubricReference)),
            "The rubric that scores the subject: its file, relative to this one, or the file with the version that it must have.",
            "../../rubrics/im-style.yaml", "{ file: ../../rubrics/im-style.yaml, version: 1.0.0 }")
        { IsRequired = true },
        new("subject", Shape.Map(Subject), "Who or what is scored.",
            "{ name: Alibaba Qwen, owner: Alibaba Group, cohorts: [foundation-models] }")
        { IsRequired = true },
        new("as-of", Shape.Date,
            "The date of the scores, as 2026-05-31. A source published later is an error, and the age of evidence is counted to this "
            + "date. A month or a year means its last day. It can be left out when cohort.yaml, in this folder or the one "
            + "above, states it.",
            "2026-05-31")
        { IsRequired = true },
        new("status", Shape.Word(DossierWords.Statuses), "How far the dossier has come. If absent, it is a draft.") { Default = "draft" },
        new("analyst", Shape.Prose, "Who wrote the dossier. If absent, nobody is named.", "A. Analyst"),
        new("reviewer", Shape.Prose, "Who reviewed the dossier. If absent, nobody is named.", "R. Reviewer"),
        new("include", Shape.List(Shape.Path),
            "Source lists, relative to this file: files with shared sources, shared evidence or both. What they have comes after the "
            + "dossier's own. If absent, there are no others.", "[../sources.yaml]"),
        Sources("there are only those that are included"),
        Evidence("there is only what is included"),
        new("raters", Shape.Entries(Shape.Id, Shape.Map(Rater)),
            "Who rates criteria, by their ids; 'ratings' and 'by' of scores name them. If absent, the analyst holds every score.",
            "{ an: { name: A. Analyst }, m1: { name: model-a, kind: model } }"),
        new("scores", Shape.Entries(Shape.Id, Shape.Map(HeldScoreFields.HeldScore)),
            "The analyst's scores of criteria, by their ids. A criterion that is not here is computed, or counts as missing.",
            "{ D4f: { score: 2, because: \"Shipments stalled [h20-stall].\" } }"),
        new("reconciliations", Shape.Entries(Shape.Prose, Shape.Map(EvidenceFields.Reconciliation)),
            "Metrics whose figures disagree, by their names, each with the figure that is used and why. If absent, the latest figure of "
            + "the best tier is used, and confidence falls.",
            "{ cloud-revenue: { use: cloud-revenue-q4, because: The later filing restates it. } }"),
        new("declines", Shape.Entries(Shape.Prose, Shape.Map(EvidenceFields.DeclinedFigure)),
            "Figures that the dossier does not publish, by ids of their own, each with the reason and what is used instead. If absent, "
            + "there are none.",
            "{ qwen-revenue: { why: Bundled in the cloud segment., instead: [cloud-growth] } }"),
        new("competitors", Shape.Entries(Shape.Prose, Shape.Map(PageFields.Competitor)),
            "Other subjects that this one competes with, by their ids. They change no number. If absent, none is named.",
            "{ tencent-hunyuan: { name: Tencent Hunyuan, threat: high } }"),
        new("risks", Shape.Entries(Shape.Prose, Shape.Map(PageFields.Risk)),
            "Risks by their ids, each with the dimension whose reasoning explains it. They change no number. If absent, none is named.",
            "{ geopolitical: { dimension: D4f, title: Geopolitical exposure } }"),
        new("corrections", Shape.List(Shape.Map(PageFields.Correction)),
            "What was corrected after publication, and when. If absent, nothing was.",
            "[{ date: 2026-06-02, what: The quarter of the figure. }]"),
        new("profile", Shape.Entries(Shape.Prose, Shape.Prose),
            "Sections of the published page in order: headings and their text in Markdown. They change no number. If absent, there are "
            + "none.", "{ The business: It sells access to models. }"));

    public static FieldSet SourceList { get; } = new("a source list", Sources("the list has evidence only"),
        Evidence("the list has sources only"))
    { NeedsOne = true };

    private static KnownField Sources(string absent) => new(
        "sources", Shape.Entries(Shape.Id, Shape.Map(EvidenceFields.Source)),
        $"Where facts were published, by the ids that evidence gives. If absent, {absent}.",
        "{ form-6k: { title: \"Form 6-K, Q4 FY26\", publisher: Alibaba Group, tier: primary, published: 2026-05 } }");

    private static KnownField Evidence(string absent) => new(
        "evidence", Shape.Entries(Shape.Id, Shape.Map(EvidenceFields.Evidence)),
        $"Claims by their ids, each from one source and in the analyst's own words. Scores cite them as [id]. If absent, {absent}.",
        "{ cloud-growth: { claim: Revenue grew by 40%., source: form-6k, supports: [P1b] } }");
}
