namespace ScoringFramework.Yaml;

/// <summary>Reads who rates.</summary>
internal static class RaterReader
{
    public static ValueList<Rater> Read(Field field) =>
        field.Entries("Write each rater under an id, such as an: { name: A. Analyst }.", DossierFields.Rater).Select(Rater).ToValueList();

    private static Rater Rater(Field field)
    {
        var rater = field.Map(DossierFields.Rater);
        return new(field.Name, rater["name"].Prose() ?? "", rater["kind"].Word(DossierWords.RaterKinds) ?? RaterKind.Person);
    }
}
