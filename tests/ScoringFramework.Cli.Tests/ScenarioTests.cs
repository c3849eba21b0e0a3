namespace ScoringFramework.Cli.Tests;

public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_call_writes_what_it_should(string scenario) => new Scenario(scenario).Verify();
}
