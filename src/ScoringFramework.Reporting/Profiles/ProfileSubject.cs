using System.Text.Json;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>What the sections of one profile are written from.</summary>
internal sealed class ProfileSubject
{
    private readonly Dictionary<string, DimensionScore> dimensions;
    private readonly ILookup<string?, DimensionScore> children;

    public ProfileSubject(Scorecard card, SiteContext site)
    {
        (Card, Site) = (card, site);
        Rubric = card.Parts.Rubric ?? ModelJson.ReadRubric(card.Method
            ?? throw new ArgumentException("A scorecard of a vector has no reasons, so it has no page.", nameof(card)));
        using var inputs = JsonDocument.Parse(card.Inputs!, new() { MaxDepth = Json.ReadableJson.Deepest });
        Dossier = ModelJson.ReadDossier(inputs.RootElement);
        Register = new(card, Rubric.SourcePolicy);
        Citing = new(Register);
        dimensions = card.Dimensions.ToDictionary(d => d.Id, StringComparer.Ordinal);
        children = card.Dimensions.ToLookup(d => d.Parent);
    }

    public Scorecard Card { get; }

    public SiteContext Site { get; }

    public Rubric Rubric { get; }

    public Dossier Dossier { get; }

    public RegisterOrder Register { get; }

    public Citing Citing { get; }

    public Standing? Ranked { get; init; }

    public Cohort? Cohort { get; init; }

    public Change? Change { get; init; }

    public IEnumerable<DimensionScore> Criteria => Card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion);

    /// <summary>The criteria that apply and have no score.</summary>
    public IEnumerable<DimensionScore> Withheld => Criteria.Where(d => d.Outcome is Outcome.Declined or Outcome.Missing);

    public DimensionScore? Find(string id) => dimensions.GetValueOrDefault(id);

    public IEnumerable<DimensionScore> ChildrenOf(string? id) => children[id];
}
