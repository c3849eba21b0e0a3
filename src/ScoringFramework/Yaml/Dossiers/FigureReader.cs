namespace ScoringFramework;

/// <summary>Reads the choices between disagreeing figures, and the figures that are not published.</summary>
internal static class FigureReader
{
    private static readonly FieldSet ReconciliationFields = new("a reconciliation", "use", "because");
    private static readonly FieldSet DeclineFields = new("a declined figure", "why", "instead");

    public static ValueList<Reconciliation> Reconciliations(Field field) =>
        field.Entries("Give metrics by their names, each with use and because.").Select(Reconciliation).ToValueList();

    public static ValueList<DeclinedFigure> Declines(Field field) =>
        field.Entries("Give figures by their ids, each with why.").Select(Decline).ToValueList();

    private static Reconciliation Reconciliation(Field field)
    {
        var reconciliation = field.Map(ReconciliationFields);
        return new(field.Name, reconciliation.Required("use").Text() ?? "", reconciliation.Required("because").Prose() ?? "");
    }

    private static DeclinedFigure Decline(Field field)
    {
        var decline = field.Map(DeclineFields);
        return new(field.Name, decline.Required("why").Prose() ?? "", decline["instead"].Texts() ?? []);
    }
}
