namespace ScoringFramework.Yaml;

/// <summary>Reads a curve: a mapping of its kind and its numbers.</summary>
internal static class CurveReader
{
    private const string Points = "Write values and scores, such as { 0: 2, 20: 5 }.";

    /// <summary>The curve; null when it is not there or no kind of curve.</summary>
    public static Curve? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        return Read(field.Map(CurveFields.Curve));
    }

    /// <summary>The curve that a mapping has, which may have other fields.</summary>
    public static Curve? Read(MapReader map)
    {
        var kind = OneOf.Read(map, CurveFields.Curve);
        return kind?.Name switch
        {
            "points" => Curve.Points(Anchors(kind)),
            "steps" => Curve.Steps(Anchors(kind)),
            "linear" => Two(kind, CurveFields.Linear, Curve.Linear),
            "log" => Two(kind, CurveFields.Log, Curve.Log),
            "logistic" => Two(kind, CurveFields.Logistic, Curve.Logistic),
            "log-normal" => Two(kind, CurveFields.LogNormal, Curve.LogNormal),
            "lookup" =>
                Curve.Lookup(kind.Entries("Write texts and scores, such as { yes: 10, no: 0 }.").Select(e => (e.Name, e.Number() ?? 0))),
            "custom" => Custom(kind.Map(CurveFields.Custom)),
            _ => null,
        };
    }

    // A version below 1 cannot be brought along, so it is reported as one that is not known.
    private static CustomCurve Custom(MapReader custom) => new(custom["name"].Text() ?? "", custom["version"].Whole() ?? 1);

    private static List<(double Value, decimal Score)> Anchors(Field field) =>
        field.NumberedEntries(Points).Select(p => (Field.ToDouble(p.Key), p.Entry.Number() ?? 0)).ToList();

    private static Curve Two(Field field, FieldSet names, Func<double, double, Curve> make)
    {
        var map = field.Map(names);
        return make(map[names.Names[0]].Real() ?? 0, map[names.Names[1]].Real() ?? 0);
    }
}
