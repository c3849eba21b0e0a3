namespace ScoringFramework.Yaml;

/// <summary>Reads a curve: a mapping of its kind and its numbers.</summary>
internal static class CurveReader
{
    private const string Points = "Write values and scores, such as { 0: 2, 20: 5 }.";

    /// <summary>The word alone that is a curve.</summary>
    public const string Ln = "ln";

    /// <summary>The curve: the figure itself when none is there; null when it is no kind of curve.</summary>
    public static Curve? Read(Field field)
    {
        if (field.Node is null)
        {
            return Curve.Identity;
        }

        if (field.Node is YamlScalar { Text: Ln })
        {
            return Curve.Ln();
        }

        return Read(field.Map(CurveFields.Curve));
    }

    /// <summary>The curve that a mapping has, which may have other fields.</summary>
    public static Curve? Read(MapReader map)
    {
        var kind = OneOf.Read(map, CurveFields.Curve);
        return kind?.Name switch
        {
            "points" => new PointsCurve(Anchors(kind)),
            "steps" => new StepsCurve(Anchors(kind)),
            "linear" => Two(kind, CurveFields.Linear, Curve.Linear),
            "log" => Two(kind, CurveFields.Log, Curve.Log),
            "logistic" => Two(kind, CurveFields.Logistic, Curve.Logistic),
            "log-normal" => Two(kind, CurveFields.LogNormal, Curve.LogNormal),
            "lookup" => Curve.Lookup(kind.Entries("Write texts and scores, such as { yes: 10, no: 0 }.")
                .Select(e => (e.Name, e.Number() ?? 0))),
            Ln => LnOf(kind.Map(CurveFields.Ln)),
            "power" => Power(kind, kind.Map(CurveFields.Power)),
            "cohort" => Cohort(kind),
            "custom" => Custom(kind.Map(CurveFields.Custom)),
            _ => null,
        };
    }

    // A version below 1 cannot be brought along, so it is reported as one that is not known.
    private static CustomCurve Custom(MapReader custom) => new(custom["name"].Text() ?? "", custom["version"].Whole() ?? 1);

    private static CohortCurve? Cohort(Field field)
    {
        if (field.Node is not YamlMap)
        {
            return field.Word(RubricWords.CohortRules) is { } word ? new(word) : null;
        }

        var cohort = field.Map(CurveFields.Cohort);
        var better = cohort["better"].Word(RubricWords.Betters, DimensionReader.BetterHint) ?? Better.Higher;
        return cohort["rule"].Word(RubricWords.CohortRules) is { } rule ? new(rule) { Better = better } : null;
    }

    private static LnCurve LnOf(MapReader ln) => new(ln["times"].Real() ?? 1, ln["start"].Real() ?? 0);

    private static PowerCurve Power(Field field, MapReader power)
    {
        var isBelow = power.Has("below");
        if (isBelow && power.Has("from"))
        {
            field.Reading.Report(new Diagnostic(
                FormatCodes.OneOf,
                "a power curve has both 'from' and 'below'",
                "Keep 'from' where more of the metric earns more, or 'below' where less of it does.")
                .At(power["below"].Path.Name).And(power["from"].Path.Name, "the first"));
        }

        return new(power["times"].Real() ?? 1, power[isBelow ? "below" : "from"].Real() ?? 0, isBelow, power["exponent"].Real() ?? 1,
            power["start"].Real() ?? 0);
    }

    private static ValueList<CurvePoint> Anchors(Field field) =>
        field.NumberedEntries(Points).Select(p =>
            new CurvePoint(Field.ToDouble(p.Key.Number), p.Entry.Number() ?? 0) { Above = p.Key.Above }).ToValueList();

    private static Curve Two(Field field, FieldSet names, Func<double, double, Curve> make)
    {
        var map = field.Map(names);
        return make(map[names.Names[0]].Real() ?? 0, map[names.Names[1]].Real() ?? 0);
    }
}
