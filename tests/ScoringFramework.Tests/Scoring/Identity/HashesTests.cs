namespace ScoringFramework.Tests.Scoring.Identity;

public sealed class HashesTests
{
    private static readonly Dossier Qwen =
        DossierFile.Load(Path.Combine(Repository.Root, "examples", "foundation-models", "alibaba-qwen.yaml")).ValueOrThrow();

    public static TheoryData<string> Moving => [.. MovingChanges.Keys];

    public static TheoryData<string> Rewording => [.. RewordingChanges.Keys];

    private static Dictionary<string, Func<Rubric, Rubric>> MovingChanges { get; } = new()
    {
        ["scale"] = r => r with { Scale = new(0, 11) },
        ["decimals"] = r => r with { Rounding = new(3, MidpointRounding.AwayFromZero) },
        ["midpoint"] = r => r with { Rounding = new(2, MidpointRounding.ToEven) },
        ["aggregation"] = r => r with { Aggregation = Aggregation.Geometric },
        ["power"] = r => r with { Aggregation = Aggregation.Power(1.01) },
        ["on-missing"] = r => r with { OnMissing = MissingRule.Floor },
        ["requires"] = r => r with { Requires = r.Requires! with { Evidence = 2 } },
        ["max-age"] = r => r with { Requires = r.Requires! with { MaxAge = new(19, AgeUnit.Month) } },
        ["publish"] = r => r with { Publish = new(0.76, Confidence.Red) },
        ["weight"] = r => WithFirst(r, d => d with { Weight = 61 }),
        ["dimension's id"] = r => WithFirst(r, d => d with { Id = "X" }),
        ["dimension's rule"] = r => WithFirst(r, d => d with { OnMissing = MissingRule.Decline }),
        ["own gate"] = r => WithFirst(r, d => (Composite)d with { MinCompleteness = 0.1 }),
        ["a dimension less"] = r => r with { Dimensions = [r.Dimensions[0]] },
        ["cap's condition"] = r => r with { Caps = [r.Caps[0] with { When = [r.Caps[0].When[0] with { Limit = 1 }] }] },
        ["cap's limit"] = r => r with { Caps = [r.Caps[0] with { Limits = [r.Caps[0].Limits[0] with { Limit = 1 }] }] },
        ["emphasis"] = r => r with { Scenarios = [r.Scenarios[0] with { Emphasis = [new("D1", 1.5)] }, .. r.Scenarios.Skip(1)] },
        ["likelihood"] = r => r with { Scenarios = [r.Scenarios[0] with { Likelihood = 0.9 }, .. r.Scenarios.Skip(1)] },
        ["disagreement"] = r => r with { SourcePolicy = r.SourcePolicy with { Disagreement = 0.2m } },
        ["commentary-only"] = r => r with { SourcePolicy = r.SourcePolicy with { CommentaryOnly = [] } },
        ["tier"] = r => r with { SourcePolicy = r.SourcePolicy with { Tiers = [new("primary", Confidence.Amber)] } },
    };

    private static Dictionary<string, Func<Rubric, Rubric>> RewordingChanges { get; } = new()
    {
        ["title"] = r => r with { Title = "Another" },
        ["about"] = r => r with { About = "Another" },
        ["disclaimer"] = r => r with { Disclaimer = "Another" },
        ["level"] = r => r with { Levels = [new(0, "Another")] },
        ["dimension's title"] = r => WithFirst(r, d => d with { Title = "Another" }),
        ["dimension's about"] = r => WithFirst(r, d => d with { About = "Another" }),
        ["cap's because"] = r => r with { Caps = [r.Caps[0] with { Because = "Another." }] },
        ["scenario's because"] = r => r with { Scenarios = [r.Scenarios[0] with { Because = "Another." }, .. r.Scenarios.Skip(1)] },
    };

    [Theory]
    [MemberData(nameof(Moving))]
    public void What_can_move_a_number_moves_the_scoring_hash(string change)
    {
        var changed = MovingChanges[change](Qwen.Rubric);

        Assert.NotEqual(ModelIdentity.Of(Qwen.Rubric).Scoring, ModelIdentity.Of(changed).Scoring);
        Assert.NotEqual(ModelIdentity.Of(Qwen.Rubric).Content, ModelIdentity.Of(changed).Content);
    }

    [Theory]
    [MemberData(nameof(Rewording))]
    public void Other_words_move_the_content_hash_alone(string change)
    {
        var changed = RewordingChanges[change](Qwen.Rubric);

        Assert.Equal(ModelIdentity.Of(Qwen.Rubric).Scoring, ModelIdentity.Of(changed).Scoring);
        Assert.NotEqual(ModelIdentity.Of(Qwen.Rubric).Content, ModelIdentity.Of(changed).Content);
    }

    [Fact]
    public void A_dossiers_words_move_its_content_hash_alone()
    {
        var held = Qwen.Scores[0];
        var changed = Qwen with
        {
            Analyst = "Another",
            Profile = [],
            Competitors = [],
            Scores = [held with { Because = "Other words: " + string.Concat(Citations.In(held.Because).Select(c => $" [{c}]")) },
                .. Qwen.Scores.Skip(1)],
        };

        Assert.Equal(ModelIdentity.Of(Qwen).Scoring, ModelIdentity.Of(changed).Scoring);
        Assert.NotEqual(ModelIdentity.Of(Qwen).Content, ModelIdentity.Of(changed).Content);
    }

    [Fact]
    public void A_dossiers_scores_citations_dates_and_figures_move_its_scoring_hash()
    {
        var (held, piece, source) = (Qwen.Scores[0], Qwen.Evidence.First(e => e.Metric?.Value is not null), Qwen.Sources[0]);
        Dossier[] changed =
        [
            Qwen with { AsOf = new(2026, 6, 1) },
            Qwen with { Scores = [held with { Score = 1 }, .. Qwen.Scores.Skip(1)] },
            Qwen with { Scores = [held with { Because = "Nothing is cited." }, .. Qwen.Scores.Skip(1)] },
            Qwen with { Sources = [source with { Tier = "tertiary" }, .. Qwen.Sources.Skip(1)] },
            Qwen with { Sources = [source with { Published = new(2020) }, .. Qwen.Sources.Skip(1)] },
            Qwen with { Evidence = Qwen.Evidence.Select(e => e == piece ? e with { Metric = e.Metric! with { Value = 1 } } : e)
                .ToValueList() },
            Qwen with { Evidence = Qwen.Evidence.Select(e => e == piece ? e with { Supports = [] } : e).ToValueList() },
            Qwen with { Reconciliations = [] },
        ];

        Assert.Equal(changed.Length + 1, changed.Append(Qwen).Select(d => ModelIdentity.Of(d).Scoring).Distinct().Count());
    }

    [Fact]
    public void Hashes_are_the_same_in_every_run_and_culture()
    {
        Assert.Equal(64, ModelIdentity.Of(Qwen.Rubric).Scoring.Value.Length);
        Assert.Equal(ModelIdentity.Of(Qwen.Rubric).Content,
            ModelIdentity.Of(RubricFile.Load(Path.Combine(Repository.Root, "rubrics", "im-style.yaml")).ValueOrThrow()).Content);
    }

    private static Rubric WithFirst(Rubric rubric, Func<Dimension, Dimension> change) =>
        rubric with { Dimensions = [change(rubric.Dimensions[0]), .. rubric.Dimensions.Skip(1)] };
}
