namespace ScoringFramework.Yaml;

/// <summary>Reads a rubric from the top of its text.</summary>
internal static class RubricReader
{
    public static Rubric Read(ModelReading reading, YamlMap root)
    {
        var rubric = new Field(reading, ModelPath.Root, "the rubric", root).Map(RubricFields.Rubric);
        return new()
        {
            Id = rubric["rubric"].Text() ?? "",
            Version = rubric["version"].Text() ?? "",
            Title = rubric["title"].Prose(),
            About = rubric["about"].Prose(),
            Disclaimer = rubric["disclaimer"].Prose(),
            Supersedes = SupersedesReader.Read(rubric["supersedes"]),
            Scale = ScaleReader.Scale(rubric["scale"]),
            Rounding = ScaleReader.Rounding(rubric["rounding"]),
            Aggregation = AggregationReader.Read(rubric["aggregate"]) ?? Aggregation.Arithmetic,
            OnMissing = rubric["on-missing"].Word(RubricWords.MissingRules) ?? MissingRule.Exclude,
            WithoutEvidence = rubric["evidence"].Word(RubricWords.Evidences) is not null,
            Requires = RequirementsReader.Read(rubric["requires"]),
            Publish = PublicationReader.Read(rubric["publish"]),
            Levels = LevelReader.Read(rubric["levels"]),
            Dimensions = new DimensionReader().Read(rubric["dimensions"]),
            Caps = CapReader.Read(rubric["caps"]),
            Scenarios = ScenarioReader.Read(rubric["scenarios"]),
            Variants = VariantReader.Read(rubric["variants"]),
            Compass = CompassReader.Read(rubric["compass"]),
            Ratings = RatingPolicyReader.Read(rubric["ratings"]),
            SourcePolicy = SourcePolicyReader.Read(rubric["source-policy"]),
        };
    }
}
