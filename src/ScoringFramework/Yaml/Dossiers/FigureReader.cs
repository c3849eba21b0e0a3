namespace ScoringFramework.Yaml;

/// <summary>Reads the choices between disagreeing figures, and the figures that are not published.</summary>
internal static class FigureReader
{
    public static ValueList<Reconciliation> Reconciliations(Field field) =>
        field.Entries("Write each metric under its name, with use and because.").Select(Reconciliation).ToValueList();

    public static ValueList<DeclinedFigure> Declines(Field field) =>
        field.Entries("Write each figure under its id, with why.").Select(Decline).ToValueList();

    private static Reconciliation Reconciliation(Field field)
    {
        var reconciliation = field.Map(EvidenceFields.Reconciliation);
        return new(field.Name, reconciliation["use"].Text() ?? "", reconciliation["because"].Prose() ?? "");
    }

    private static DeclinedFigure Decline(Field field)
    {
        var decline = field.Map(EvidenceFields.DeclinedFigure);
        return new(field.Name, decline["why"].Prose() ?? "", decline["instead"].Texts() ?? []);
    }
}
