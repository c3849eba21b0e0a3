using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Json;

public sealed class ModelJsonTests
{
    [Fact]
    public void A_random_rubric_reads_back_from_its_json_as_itself() => Sketches.Any.Holds(sketch =>
    {
        var rubric = sketch.BuildRubric();

        Assert.Equal(rubric, RubricFile.ParseJson(rubric.ToJson()).ValueOrThrow());
    });

    [Fact]
    public void A_random_dossier_reads_back_from_its_json_with_its_rubric() => RandomDossiers.Any.Holds(dossier =>
        Assert.Equal(dossier, DossierFile.ParseJson(dossier.ToJson()).ValueOrThrow()));

    [Fact]
    public void What_a_scorecard_gives_reads_back()
    {
        var card = Vendors.Score(Vendors.Acme);

        var rubric = RubricFile.ParseJson(card.Method!).ValueOrThrow();

        Assert.Equal(Vendors.Rubric, rubric);
        Assert.Equal(Vendors.Acme, DossierFile.ParseJson(card.Inputs!, rubric).ValueOrThrow());
        Assert.Equal(card.Method, rubric.ToJson());
    }

    [Fact]
    public void A_dossier_without_a_rubric_is_refused()
    {
        var problem = Assert.Single(DossierFile.ParseJson(Vendors.Score(Vendors.Acme).Inputs!).Diagnostics);

        Assert.Equal("SF0409", problem.Code);
    }

    [Fact]
    public void What_a_rubric_may_not_have_is_reported_at_its_path()
    {
        var json = Vendors.Rubric.ToJson().Replace("\"weight\":60", "\"weight\":-60", StringComparison.Ordinal);

        var problem = Assert.Single(RubricFile.ParseJson(json).Diagnostics);

        Assert.Equal(("SF1201", "dimensions.Q.weight"), (problem.Code, problem.Path!.ToString()));
    }

    [Fact]
    public void Every_field_of_a_rubric_and_a_dossier_is_in_its_json()
    {
        Assert.Equal(NamesOf<Rubric>().Except(["AllDimensions", "ComparesWithCohort"]), NamesOf<RubricForm>());
        Assert.Equal(NamesOf<Dossier>().Except(["Rubric"]), NamesOf<DossierForm>());
    }

    private static IEnumerable<string> NamesOf<T>() => typeof(T).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal);
}
