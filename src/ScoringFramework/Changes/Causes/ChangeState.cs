using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>One end of a change: a scorecard, with its rubric and dossier.</summary>
internal sealed class ChangeState
{
    private readonly Dictionary<string, DimensionScore> scores;

    private ChangeState(Scorecard card, Rubric rubric, Dossier dossier, Renamed renamed)
    {
        (Card, Renamed) = (card, renamed);
        var named = renamed.Rubric(rubric);
        Dossier = renamed.Dossier(dossier, named);
        Compiled = new CompiledRubric(named).In(Dossier.Subject.Variant);
        View = new(Dossier, Compiled.Tree);
        Book = new(View);
        scores = card.Dimensions.SelectMany(d => renamed.Ids(d.Id).Select(id => (Id: id, Score: d)))
            .ToDictionary(d => d.Id, d => d.Score, StringComparer.Ordinal);
    }

    public Scorecard Card { get; }

    /// <summary>Ids that differ between the card and this state.</summary>
    public Renamed Renamed { get; }

    public Rubric Rubric => Compiled.Rubric;

    public Dossier Dossier { get; }

    public CompiledRubric Compiled { get; }

    public DossierIndex View { get; }

    public EvidenceIndex Book { get; }

    /// <summary>Both ends, with the ids of the rubric that supersedes the other.</summary>
    /// <exception cref="ArgumentException">A rubric has a custom curve that neither its scorecard nor <paramref name="curves"/>
    /// knows.</exception>
    public static (ChangeState Before, ChangeState After) Of(Scorecard before, Scorecard after, IReadOnlyCollection<CustomCurve> curves)
    {
        var (from, to) = (Models(before, curves), Models(after, curves));
        var forth = Renamed.From(from.Rubric, to.Rubric);
        var back = forth.IsEmpty ? Renamed.From(to.Rubric, from.Rubric) : Renamed.Nothing;
        return (new(before, from.Rubric, from.Dossier, forth), new(after, to.Rubric, to.Dossier, back));
    }

    /// <summary>The assessments of this end's dossier by a rubric, this end's or the other's.</summary>
    public CriterionAssessment?[] AssessBy(CompiledRubric rubric)
    {
        if (ReferenceEquals(rubric, Compiled))
        {
            return Assessments.Of(Compiled, View, Book);
        }

        var view = new DossierIndex(Dossier with { Rubric = rubric.Rubric }, rubric.Tree);
        return Assessments.Of(rubric, view, new(view));
    }

    /// <summary>The card's dimension of an id of this state; null when it has none.</summary>
    public DimensionScore? Find(string id) => scores.GetValueOrDefault(id);

    private static (Rubric Rubric, Dossier Dossier) Models(Scorecard card, IReadOnlyCollection<CustomCurve> curves)
    {
        var own = card.Parts.Rubric is { } scored ? CustomCurves.In(scored) : [];
        var rubric = ModelJson.ReadRubric(Parse(card.Method!)).With(own.Concat(curves));
        if (CustomCurves.In(rubric).FirstOrDefault(c => !c.IsKnown) is { } unknown)
        {
            throw new ArgumentException(
                $"The scorecard was read, and names the custom curve {unknown}. Pass the curve in 'curves'.", nameof(curves));
        }

        return (rubric, ModelJson.ReadDossier(Parse(card.Inputs!)) with { Rubric = rubric });
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = ReadableJson.Deepest });
        return document.RootElement.Clone();
    }
}
