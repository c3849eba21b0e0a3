namespace ScoringFramework.Yaml;

/// <summary>Reads the named scenarios.</summary>
internal static class ScenarioReader
{
    public static ValueList<Scenario> Read(Field field) =>
        field.Entries("Write each scenario under its id, with title, emphasis and because.").Select(Scenario).ToValueList();

    private static Scenario Scenario(Field field)
    {
        var scenario = field.Map(RuleFields.Scenario);
        return new()
        {
            Id = field.Name,
            Title = scenario["title"].Prose() ?? "",
            Likelihood = scenario["likelihood"].Real(),
            Emphasis = scenario["emphasis"].Entries("Write dimensions and factors, such as { D1: 3 }.")
                .Select(e => new Emphasis(e.Name, e.Real() ?? 1)).ToValueList(),
            Because = scenario["because"].Prose() ?? "",
        };
    }
}
