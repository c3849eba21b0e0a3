namespace ScoringFramework.Yaml;

/// <summary>Sources, evidence and figures, with descriptions for editors.</summary>
internal static class EvidenceFields
{
    public static FieldSet Retraction { get; } = new(
        "a retraction",
        new("date", Shape.Date, "When it was retracted, as 2026, 2026-05 or 2026-05-31.", "2026-04-02") { IsRequired = true },
        new("why", Shape.Prose, "Why, or by whom.", "The publisher withdrew the report.") { IsRequired = true });

    public static FieldSet Source { get; } = new(
        "a source",
        new("title", Shape.Prose, "The title of the publication. Inside { }, put it in quotes when it contains a comma or a colon.",
            "Annual report 2025")
        { IsRequired = true },
        new("publisher", Shape.Prose, "Who published it. The rubric's source policy compares this name, or the domain of the url.",
            "Alibaba Group")
        { IsRequired = true },
        new("tier", Shape.Prose, "The tier of the rubric's source policy; it limits the confidence that its evidence can give.", "primary",
            "secondary")
        { IsRequired = true },
        new("published", Shape.Date,
            "When it was published, as 2026, 2026-05 or 2026-05-31; not after the dossier's as-of date. If absent, evidence from here "
            + "has only its own date.", "2026-05", "2026-05-31"),
        new("accessed", Shape.Date,
            "When the analyst read it, as 2026, 2026-05 or 2026-05-31. It moves no number. If absent, it is not said.", "2026-05-31"),
        new("url", Shape.Prose, "Where to read it. If absent, readers have only the title.", "https://example.com/report"),
        new("relays", Shape.List(Shape.Prose),
            "The origins that it repeats: ids of other sources, or names of origins that are not listed. Two sources of one origin are "
            + "not independent. If absent, it is its own origin.",
            "[news-agency]"),
        new("retracted", Shape.Map(Retraction),
            "When and why it was retracted. From then on its evidence counts for nothing, and neither does that of sources that pass on "
            + "nothing else. If absent, it was not.",
            "{ date: 2026-04-02, why: The publisher withdrew the report. }"));

    public static FieldSet Metric { get; } = new(
        "a metric",
        new("name", Shape.Prose,
            "The metric's name, as the rubric's measures give it. Figures of one name and period must agree as far as the rubric says.",
            "cloud-revenue-growth")
        { IsRequired = true },
        new("value", Shape.Prose,
            "The figure: a plain number such as 1234.5, or a text for a measure that looks texts up.", "40", "12.5", "open")
        { IsRequired = true },
        new("unit", Shape.Prose,
            "The unit: percent, ratio, days, million USD. Units must be equal or convert exactly. If absent, the figure has none.",
            "percent", "million USD"),
        new("period", Shape.Prose,
            "The period that the figure is of: 2026, 2026-H1, 2026-Q1, 2026-05, FY26, FY26-Q4, '9 months to 2025-12-31' or 'at "
            + "2026-03-31'; or a label of your own, which is ordered with no other. "
            + "Measures read the newest. If absent, the figure is of no period.",
            "2026-Q1", "FY26-Q4", "at 2026-03-31"),
        new("bound", Shape.Word(DossierWords.Bounds),
            "Means that the number is only a limit of the figure, as in \"90,000+\". If absent, it is the figure."));

    public static FieldSet Evidence { get; } = new(
        "a piece of evidence",
        new("claim", Shape.Prose, "What the source says, in the analyst's own words: one claim, never a quotation of paragraphs.",
            "External revenue of the cloud segment grew 40% on the year.")
        { IsRequired = true },
        new("source", Shape.Id, "The id of the source.", "form-6k") { IsRequired = true },
        new("locator", Shape.Prose, "Where in the source: a page, a table, a section. If absent, readers search the whole source.",
            "table 2"),
        new("observed", Shape.Date,
            "When what is claimed was so, as 2026, 2026-05 or 2026-05-31; not after its source was published. If absent, the source's "
            + "date holds.", "2026-03-31"),
        new("metric", Shape.Map(Metric),
            "The figure behind the claim, for measures and for comparison with other figures. If absent, the claim has none.",
            "{ name: cloud-revenue-growth, value: 40, unit: percent, period: FY26-Q4 }"),
        new("supports", Shape.List(Shape.Id),
            "The ids of the dimensions whose score the claim supports, whether it is high or low. If absent, it counts where it is cited.",
            "[P1b, P1d]"),
        new("contradicts", Shape.List(Shape.Id),
            "The ids of the dimensions whose score the claim contradicts. If absent, it contradicts none.", "[D4e]"),
        new("weakened-by", Shape.List(Shape.Word(DossierWords.Weaknesses)),
            "What makes the claim weaker than its source's tier; each lowers confidence by a step. If absent, nothing does.",
            "[indirect]"));

    public static FieldSet Reconciliation { get; } = new(
        "a reconciliation",
        new("use", Shape.Id, "The id of the evidence whose figure is used. Figures are never averaged.",
            "cloud-revenue-q4")
        { IsRequired = true },
        new("because", Shape.Prose, "Why this figure and not the others.",
            "The later filing restates the run rate.")
        { IsRequired = true });

    public static FieldSet DeclinedFigure { get; } = new(
        "a declined figure",
        new("why", Shape.Prose, "Why the figure is not published.", "Bundled in the cloud segment.") { IsRequired = true },
        new("instead", Shape.List(Shape.Id), "The ids of the evidence that is used instead. If absent, there is none.", "[cloud-growth]"));
}
