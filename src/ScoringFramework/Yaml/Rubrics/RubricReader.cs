namespace ScoringFramework;

/// <summary>Reads a rubric from the top of its text.</summary>
internal static class RubricReader
{
    public static FieldSet Fields { get; } = new(
        "a rubric", "rubric", "version", "title", "about", "disclaimer", "supersedes", "scale", "rounding", "aggregate", "on-missing", "requires", "publish",
        "levels", "dimensions", "caps", "scenarios", "compass", "source-policy");

    public static Rubric Read(ModelReading reading, YamlMap root)
    {
        var rubric = new Field(reading, ModelPath.Root, "the rubric", root).Map(Fields);
        return new()
        {
            Id = rubric.Required("rubric").Text() ?? "",
            Version = rubric.Required("version").Text() ?? "",
            Title = rubric["title"].Prose(),
            About = rubric["about"].Prose(),
            Disclaimer = rubric["disclaimer"].Prose(),
            Supersedes = SupersedesReader.Read(rubric["supersedes"]),
            Scale = ScaleReader.Scale(rubric["scale"]),
            Rounding = ScaleReader.Rounding(rubric["rounding"]),
            Aggregation = AggregationReader.Read(rubric["aggregate"]) ?? Aggregation.Arithmetic,
            OnMissing = rubric["on-missing"].Word(RubricWords.MissingRules) ?? MissingRule.Exclude,
            Requires = RequirementsReader.Read(rubric["requires"]),
            Publish = PublicationReader.Read(rubric["publish"]),
            Levels = LevelReader.Read(rubric["levels"]),
            Dimensions = new DimensionReader().Read(rubric.Required("dimensions")),
            Caps = CapReader.Read(rubric["caps"]),
            Scenarios = ScenarioReader.Read(rubric["scenarios"]),
            Compass = CompassReader.Read(rubric["compass"]),
            SourcePolicy = SourcePolicyReader.Read(rubric["source-policy"]),
        };
    }
}
