namespace ScoringFramework.Dossiers;

/// <summary>Figures come in one unit, agree or are reconciled, and come from outlets that may give figures.</summary>
internal sealed class FigureRules : ModelRules<DossierIndex>
{
    public FigureRules()
    {
        RuleForEach(v => v.Dossier.Sources).Must((v, s) => Excluded(v, s) is null)
            .Report((v, s) => ExcludedOutlet(v, s));
        RuleForEach(v => v.Dossier.Evidence).Must((v, e) => e.Metric is null || !IsCommentary(v, e))
            .Report((v, e) => new Diagnostic(
                PublicationCodes.CommentaryFigure,
                $"'{e.Id}' gives a figure, and {Quote.Short(v.FindSource(e.Source)!.Publisher)} may be cited for commentary only",
                "Take the figure from the publication that it comes from, or remove metric.").At(PathOf(e).Name)
                .And(ModelPath.Of("sources", e.Source).Name, "the source"));
        RuleForEach(v => v.Groups.All).Must(g => !g.IsUnreconciled).Report((_, g) => Unreconciled(g));
        RuleForEach(v => v.Dossier.Evidence).Must((v, e) => v.Groups.OtherUnit(e) is null)
            .Report((v, e) => TwoUnits(e, v.Groups.OtherUnit(e)!));
        RuleForEach(v => v.Dossier.Evidence.SelectMany(e => Read(v, e)))
            .Must(r => Units.Converts(r.Evidence.Metric!.Unit, r.Measure.Unit))
            .Report((_, r) => new Diagnostic(
                PublicationCodes.UnitMismatch,
                $"{r.Dimension} reads {Quote.Short(r.Measure.Metric)} in {UnitOf(r.Measure.Unit)}, and '{r.Evidence.Id}' gives it in "
                + $"{UnitOf(r.Evidence.Metric!.Unit)}, "
                + "and there is no exact conversion",
                $"Write the figure in {UnitOf(r.Measure.Unit)}.")
                .At(PathOf(r.Evidence).Then(r.Evidence.Metric!.Unit is null ? "value" : "unit"))
                .And(ModelPath.Of("dimensions", r.Dimension, "measure", "unit"), "the measure"));
        RuleForEach(v => v.Dossier.Evidence.SelectMany(e => InAnotherForm(v, e)))
            .Must(_ => false)
            .Report((_, r) => Unreadable(r));
        RuleForEach(v => v.Dossier.Reconciliations)
            .Must((v, r) =>
                v.FindEvidence(r.Use)?.Metric?.Name != r.Metric || v.Groups.Find(r.Use) is { Pieces.Count: > 1 }
                || LostFigures(v, r.Metric))
            .Report((_, r) => new Diagnostic(
                PublicationCodes.NothingToReconcile,
                $"'{r.Use}' gives the only figure of {Quote.Short(r.Metric)} for its period, so there is nothing to reconcile",
                "Remove the reconciliation, or give the other figure the same metric name, unit and period.")
                .At(ModelPath.Of("reconciliations", r.Metric).Name));
    }

    // Whoever has read of a few that disagree knows enough.
    private const int MostOthers = 5;

    private static ModelPath PathOf(Evidence e) => ModelPath.Of("evidence", e.Id, "metric");

    private static Diagnostic ExcludedOutlet(DossierIndex index, Source source)
    {
        var outlet = Excluded(index, source)!;
        var (field, text) = index.Excluded.IsByName(source) ? ("publisher", source.Publisher) : ("url", source.Url!);
        return new Diagnostic(
            PublicationCodes.ExcludedOutlet,
            $"the rubric's source policy excludes "
            + $"{Quote.Short(outlet)}{(text == outlet ? "" : $", and '{Quote.Short(text)}' is from there")}, so '{source.Id}' may not be "
            + $"cited",
            "Cite the publication that it repeats, or remove the claim.").At(ModelPath.Of("sources", source.Id, field));
    }

    private static string? Excluded(DossierIndex index, Source source) => index.Excluded.Match(source);

    private static bool IsCommentary(DossierIndex index, Evidence e) =>
        index.FindSource(e.Source) is { } source && index.CommentaryOnly.Match(source) is not null;

    // What a retraction took away was there to reconcile.
    private static bool LostFigures(DossierIndex index, string metric) =>
        index.Retracted.Any && index.Dossier.Evidence.Any(e => e.Metric?.Name == metric && !index.Counts(e));

    private static string UnitOf(string? unit) => unit is null ? "no unit" : $"'{Quote.Short(unit)}'";

    private static Diagnostic Unreconciled(MetricGroup group)
    {
        var piece = group.Pieces[0];
        var others = group.Pieces.Skip(1).Take(MostOthers).ToArray();
        var problem = new Diagnostic(
            PublicationCodes.Unreconciled,
            $"'{piece.Id}' gives {Quote.Short(group.Metric)} as {FigureText.Of(piece.Metric!)}, and "
            + Quote.Few([.. others.Select(o => $"'{o.Id}' as {FigureText.Of(o.Metric!)}")], group.Pieces.Count - 1)
            + $": they differ by {Quote.Number(decimal.Round(group.Spread * 100, 1))} percent, more than the rubric allows",
            $"Choose one under reconciliations: {Quote.Short(group.Metric)}: {{ use: {piece.Id}, because: … }}.")
            .At(PathOf(piece).Then("value"));
        return others.Aggregate(problem, (d, o) => d.And(PathOf(o).Then("value"), $"'{o.Id}': {FigureText.Of(o.Metric!)}"));
    }

    private static Diagnostic TwoUnits(Evidence e, Evidence other) =>
        new Diagnostic(
            PublicationCodes.UnitMismatch,
            $"'{e.Id}' gives {Quote.Short(e.Metric!.Name)} in {UnitOf(e.Metric.Unit)}, and '{other.Id}' in {UnitOf(other.Metric!.Unit)}, "
            + $"and there is no exact conversion",
            "Write both in one unit, or give one of them another metric name.").At(PathOf(e).Then(e.Metric.Unit is null ? "value" : "unit"))
            .And(PathOf(other).Then(other.Metric.Unit is null ? "value" : "unit"), $"the unit in '{other.Id}'");

    private static Diagnostic Unreadable(Reading read)
    {
        var metric = read.Evidence.Metric!;
        var given = metric.Text is null ? $"the number {FigureText.Of(metric)}" : $"the text '{Quote.Short(metric.Text)}'";
        var how = read.Measure.Curve is LookupCurve lookup
            ? $"looks {Quote.Short(metric.Name)} up among {Quote.Few([.. lookup.Entries.Select(e => $"'{Quote.Short(e.Text)}'")])}"
            : $"reads {Quote.Short(metric.Name)} as a number";
        return new Diagnostic(
            PublicationCodes.UnreadableFigure,
            $"{read.Dimension} {how}, and '{read.Evidence.Id}' gives {given}, which does not count",
            read.Measure.Curve is LookupCurve ? "Write one of the lookup's texts."
                : "Write only the number as its value, without quotes, and put details in the claim.")
        {
            Suggestion = read.Measure.Curve is LookupCurve near && metric.Text is { } text
                ? NearName.Find(text, near.Entries.Select(e => e.Text)) : null,
        }.At(PathOf(read.Evidence).Then("value"));
    }

    private static IEnumerable<Reading> Read(DossierIndex index, Evidence e) => e.Metric?.Value is null ? [] : Measured(index, e);

    /// <summary>The measures that look at a figure and cannot read it: units apart, which have a problem of their own.</summary>
    private static IEnumerable<Reading> InAnotherForm(DossierIndex index, Evidence e) =>
        e.Metric is null ? []
        : Measured(index, e)
            .Where(r => r.Measure.Curve is LookupCurve lookup ? lookup.Find(FigureText.Key(e.Metric)) is null : e.Metric.Value is null);

    private static IEnumerable<Reading> Measured(DossierIndex index, Evidence e) =>
        e.Supports.Select(d => (Id: d, index.FindCriterion(d)?.Measure)).Where(d => d.Measure?.Metric == e.Metric!.Name)
        .Select(d => new Reading(d.Id, d.Measure!, e));

    private sealed record Reading(string Dimension, Measure Measure, Evidence Evidence);
}
