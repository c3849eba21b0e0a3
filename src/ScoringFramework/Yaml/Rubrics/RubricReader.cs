namespace ScoringFramework.Yaml;

/// <summary>Reads a rubric from the top of its text.</summary>
internal static class RubricReader
{
    public static Rubric Read(ModelReading reading, YamlMap root)
    {
        var rubric = new Field(reading, ModelPath.Root, "the rubric", root).Map(RubricFields.Rubric);
        var aggregation = AggregationReader.Read(rubric["aggregate"]) ?? Aggregation.Arithmetic;
        var scale = ScaleReader.Head(rubric["scale"], aggregation.IsOfScores);
        var (onMissing, missingScore) = MissingReader.Read(rubric["on-missing"]);
        var read = new Rubric
        {
            Id = rubric["rubric"].Text() ?? "",
            Version = rubric["version"].Text() ?? "",
            Title = rubric["title"].Prose(),
            About = rubric["about"].Prose(),
            Disclaimer = rubric["disclaimer"].Prose(),
            Supersedes = SupersedesReader.Read(rubric["supersedes"]),
            Scale = scale ?? Scale.Default,
            Better = rubric["better"].Word(RubricWords.Betters, DimensionReader.BetterHint) ?? Better.Higher,
            Rounding = ScaleReader.Rounding(rubric["rounding"]),
            Aggregation = aggregation,
            Curve = CompositeCurveReader.Read(rubric["curve"]),
            OnMissing = onMissing ?? MissingRule.Exclude,
            MissingScore = missingScore,
            WithoutEvidence = rubric["evidence"].Word(RubricWords.Evidences) is not null,
            Requires = RequirementsReader.Read(rubric["requires"]),
            Publish = PublicationReader.Read(rubric["publish"]),
            Levels = LevelReader.Read(rubric["levels"]),
            Dimensions = new DimensionReader().Read(rubric["dimensions"]),
            Caps = CapReader.Read(rubric["caps"], isFloor: false),
            Floors = CapReader.Read(rubric["floors"], isFloor: true),
            Scenarios = ScenarioReader.Read(rubric["scenarios"]),
            Variants = VariantReader.Read(rubric["variants"]),
            RanksTogether = rubric["rank"].Word(RubricWords.Ranks) is not null,
            Compass = CompassReader.Read(rubric["compass"]),
            Ratings = RatingPolicyReader.Read(rubric["ratings"]),
            SourcePolicy = SourcePolicyReader.Read(rubric["source-policy"]),
        };
        return scale is null ? read with { Scale = ScaleLayout.HeadOf(read) } : read;
    }
}
