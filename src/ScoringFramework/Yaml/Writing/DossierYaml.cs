namespace ScoringFramework.Yaml;

/// <summary>Writes a dossier's fields in the order in which docs/files.md has them; what is a default is left out.</summary>
internal static class DossierYaml
{
    /// <param name="dossier">The dossier; sources of included lists are written into it.</param>
    /// <param name="rubric">The rubric's path, relative to where the dossier's file will be.</param>
    public static YamlPart Of(Dossier dossier, string rubric) => YamlPart.Map(
        ("dossier", YamlPart.Text(dossier.Id)),
        ("rubric", YamlPart.Text(rubric)),
        ("subject", YamlPart.Map(
            ("name", YamlPart.Text(dossier.Subject.Name)),
            ("owner", YamlPart.Of(dossier.Subject.Owner, YamlPart.Text)),
            ("cohorts", YamlPart.TextsOrNone(dossier.Subject.Cohorts)),
            ("variant", YamlPart.Of(dossier.Subject.Variant, YamlPart.Text)),
            ("wound-down", YamlPart.Of(dossier.Subject.WoundDown, Date)),
            ("fiscal-year-ends", YamlPart.Of(dossier.Subject.FiscalYearEnds, month => YamlPart.Number((decimal)month))))),
        ("as-of", Date(dossier.AsOf)),
        ("status", dossier.Status == DossierStatus.Draft ? null : DossierWords.Statuses.Part(dossier.Status)),
        ("analyst", YamlPart.Of(dossier.Analyst, YamlPart.Text)),
        ("reviewer", YamlPart.Of(dossier.Reviewer, YamlPart.Text)),
        ("sources", SourcesOrNone(dossier.Sources)),
        ("evidence", YamlPart.MapOrNone(dossier.Evidence.Select(e => (e.Id, (YamlPart?)Evidence(e))))),
        ("raters", YamlPart.MapOrNone(dossier.Raters.Select(r => (r.Id, (YamlPart?)YamlPart.Map(
            ("name", YamlPart.Text(r.Name)), ("kind", r.Kind == RaterKind.Person ? null : DossierWords.RaterKinds.Part(r.Kind))))))),
        ("scores", YamlPart.MapOrNone(dossier.Scores.Select(s => (s.Dimension, (YamlPart?)HeldScore(s))))),
        ("reconciliations", YamlPart.MapOrNone(dossier.Reconciliations.Select(r =>
            (r.Metric, (YamlPart?)YamlPart.Map(("use", YamlPart.Text(r.Use)), ("because", YamlPart.Prose(r.Because))))))),
        ("declines", YamlPart.MapOrNone(dossier.Declines.Select(d =>
            (d.Figure, (YamlPart?)YamlPart.Map(("why", YamlPart.Prose(d.Why)), ("instead", YamlPart.TextsOrNone(d.Instead))))))),
        ("competitors", YamlPart.MapOrNone(dossier.Competitors.Select(c => (c.Id, (YamlPart?)Competitor(c))))),
        ("risks", YamlPart.MapOrNone(dossier.Risks.Select(r => (r.Id, (YamlPart?)YamlPart.Map(
            ("dimension", YamlPart.Text(r.Dimension)), ("title", YamlPart.Prose(r.Title)),
            ("text", YamlPart.Of(r.Text, YamlPart.Prose))))))),
        ("corrections", dossier.Corrections.Count == 0
            ? null
            : new ListPart(
                dossier.Corrections.Select(c => YamlPart.Map(("date", Date(c.Date)), ("what", YamlPart.Prose(c.What)))).ToValueList())),
        ("profile", YamlPart.MapOrNone(dossier.Profile.Select(s => (s.Title, (YamlPart?)YamlPart.Prose(s.Markdown))))));

    public static YamlPart? SourcesOrNone(ValueList<Source> sources) =>
        YamlPart.MapOrNone(sources.Select(s => (s.Id, (YamlPart?)YamlPart.Map(
        ("title", YamlPart.Text(s.Title)),
        ("publisher", YamlPart.Text(s.Publisher)),
        ("tier", YamlPart.Text(s.Tier)),
        ("published", YamlPart.Of(s.Published, Date)),
        ("accessed", YamlPart.Of(s.Accessed, Date)),
        ("url", YamlPart.Of(s.Url, YamlPart.Text)),
        ("retracted", YamlPart.Of(s.Retracted, r => YamlPart.Map(("date", Date(r.Date)), ("why", YamlPart.Prose(r.Why))))),
        ("relays", YamlPart.TextsOrNone(s.Relays))))));

    private static YamlPart Date(PartialDate date) => YamlPart.Word(date.ToString());

    private static YamlPart Evidence(Evidence piece) => YamlPart.Map(
        ("claim", YamlPart.Prose(piece.Claim)),
        ("source", YamlPart.Text(piece.Source)),
        ("locator", YamlPart.Of(piece.Locator, YamlPart.Prose)),
        ("observed", YamlPart.Of(piece.Observed, Date)),
        ("metric", YamlPart.Of(piece.Metric, Metric)),
        ("supports", YamlPart.TextsOrNone(piece.Supports)),
        ("contradicts", YamlPart.TextsOrNone(piece.Contradicts)),
        ("weakened-by",
            piece.WeakenedBy.Count == 0 ? null : new ListPart(piece.WeakenedBy.Select(DossierWords.Weaknesses.Part).ToValueList())));

    private static YamlPart Metric(Metric metric) => YamlPart.Map(
        ("name", YamlPart.Text(metric.Name)),
        ("value", metric.Value is { } value ? YamlPart.Number(value) : YamlPart.Of(metric.Text, YamlPart.Text)),
        ("unit", YamlPart.Of(metric.Unit, YamlPart.Text)),
        ("period", YamlPart.Of(metric.Period, p => YamlPart.Text(p.Text))),
        ("bound", metric.Bound == MetricBound.Exact ? null : DossierWords.Bounds.Part(metric.Bound)));

    private static YamlPart HeldScore(HeldScore held) => YamlPart.Map(
        ("score", YamlPart.Of(held.Score, YamlPart.Number)),
        ("ratings", held.Ratings is null ? null : YamlPart.Map(held.Ratings.Select(r => (r.Rater, (YamlPart?)YamlPart.Map(
            ("score", YamlPart.Number(r.Score)), ("because", YamlPart.Of(r.Because, YamlPart.Prose))))))),
        ("by", YamlPart.Of(held.By, YamlPart.Text)),
        ("not-applicable", YamlPart.Of(held.NotApplicable, YamlPart.Prose)),
        ("declined", YamlPart.Of(held.Declined, YamlPart.Prose)),
        ("checklist", YamlPart.MapOrNone(held.Checklist.Select(a => (a.Key, (YamlPart?)DossierWords.Answers.Part(a.Answer))))),
        ("because", YamlPart.Of(held.Because, YamlPart.Prose)),
        ("basis", held.Basis == Basis.Judged ? null : DossierWords.Bases.Part(held.Basis)),
        ("confidence", YamlPart.Of(held.Confidence, c => YamlPart.Map(
            ("at-most", RubricWords.Confidences.Part(c.AtMost)), ("because", YamlPart.Prose(c.Because))))));

    private static YamlPart Competitor(Competitor competitor) => YamlPart.Map(
        ("name", YamlPart.Text(competitor.Name)),
        ("threat", DossierWords.Threats.Part(competitor.Threat)),
        ("positioning", YamlPart.Of(competitor.Positioning, YamlPart.Prose)),
        ("edge", YamlPart.Of(competitor.Edge, YamlPart.Prose)),
        ("dossier", YamlPart.Of(competitor.Dossier, YamlPart.Text)));
}
