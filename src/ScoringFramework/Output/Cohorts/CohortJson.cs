using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>Cohorts as JSON, form <c>scoring-framework/cohort/v1</c>: the same bytes everywhere.</summary>
internal static class CohortJson
{
    private const string Schema = "scoring-framework/cohort/v1";

    private static readonly CohortJsonContext Context = new(CohortJsonContext.Default.Options.Readable());

    public static void Write(Utf8JsonWriter writer, Cohort cohort, ComparisonOptions options) =>
        JsonSerializer.Serialize(writer, Of(cohort, options), Context.ComparedCohort);

    public static void Write(Utf8JsonWriter writer, IEnumerable<Cohort> cohorts, ComparisonOptions options)
    {
        writer.WriteStartArray();
        foreach (var cohort in cohorts)
        {
            Write(writer, cohort, options);
        }

        writer.WriteEndArray();
    }

    private static ComparedCohort Of(Cohort cohort, ComparisonOptions options)
    {
        options.Check(cohort);
        string[] ids = [.. cohort.Members[0].Card.Dimensions.Select(d => d.Id)];
        var standings = ids.ToDictionary(id => id, id => ByCard(cohort.RankBy(id)), StringComparer.Ordinal);
        var ranked = (options.By is { } by ? cohort.RankBy(by) : cohort.Ranked).Select(s => Subject(s.Card, s, null));
        var unranked = UnrankedLine.Of(cohort, options.By).Select(u => Subject(u.Card, null, u));
        return new(Schema, cohort.Rubric, cohort.Variant,
            cohort.Cards.GroupBy(c => c.Dossier.AsOf?.ToString()).OrderByDescending(g => g.Count())
                .ThenByDescending(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ComparedDate(g.Key, g.Select(c => c.Subject.Id).ToValueList())).ToValueList(),
            options.By, ranked.ToValueList(), unranked.ToValueList(),
            ids.Prepend(null).Select(id => Distributed(cohort, id)).ToValueList(),
            options.Scenarios ? cohort.Outlooks.Select(Of).ToValueList() : null);

        ComparedSubject Subject(Scorecard card, Standing? standing, UnrankedLine? unranked) => new(
            card.Subject, card.Dossier.Status, card.Dossier.AsOf, standing?.Rank, standing?.IsTied, standing?.Possible,
            standing?.Percentile, standing?.Score, cohort.Ranked.FirstOrDefault(s => ReferenceEquals(s.Card, card))?.Change,
            unranked?.Kind, unranked?.Why is { Length: > 0 } why ? why : null, card.Headline,
            card.Dimensions.Select(d => Dimension(d, standings[d.Id].GetValueOrDefault(card))).ToValueList());
    }

    private static Dictionary<Scorecard, Standing> ByCard(ValueList<Standing> ranked)
    {
        var standings = new Dictionary<Scorecard, Standing>(ranked.Count, ReferenceEqualityComparer.Instance);
        foreach (var standing in ranked)
        {
            standings[standing.Card] = standing;
        }

        return standings;
    }

    private static ComparedDimension Dimension(DimensionScore dimension, Standing? standing) => new(
        dimension.Id, dimension.Outcome, dimension.Score, standing?.Rank, standing?.IsTied, standing?.Possible, standing?.Percentile);

    private static ComparedDistribution Distributed(Cohort cohort, string? id)
    {
        var (d, e) = id is null ? (cohort.Headlines, cohort.Extremes()) : (cohort.DistributionOf(id), cohort.Extremes(id));
        return new(id, id is null ? "Headline" : cohort.Members[0].Card[id].Title, d?.Count ?? 0, d?.Lowest, d?.Quartiles?.Lower, d?.Median,
            d?.Quartiles?.Upper, d?.Highest, d?.Spread,
            (e?.Leaders ?? []).Select(s => s.Subject.Id).ToValueList(), (e?.Laggards ?? []).Select(s => s.Subject.Id).ToValueList(),
            e?.Text);
    }

    private static ComparedOutlook Of(Outlook outlook) => new(
        outlook.Subject.Id, outlook.Standing.Score, outlook.Standing.Rank, outlook.Scenarios, outlook.Expected, outlook.ExpectedRank,
        outlook.Worst?.Id, outlook.Worst?.Score, outlook.Best?.Id, outlook.Best?.Score, outlook.Spread, outlook.Layers, outlook.Fragile,
        outlook.Text);
}

/// <summary>A cohort as the JSON form has it.</summary>
internal sealed record ComparedCohort(
    string Schema, RubricIdentity Rubric, VariantIdentity? Variant, ValueList<ComparedDate> AsOf, string? RankedBy,
    ValueList<ComparedSubject> Ranked, ValueList<ComparedSubject> Unranked, ValueList<ComparedDistribution> Distributions,
    ValueList<ComparedOutlook>? Scenarios);

/// <summary>A day, and whose scores are of it.</summary>
internal sealed record ComparedDate(string? Date, ValueList<string> Subjects);

/// <summary>A subject: its rank, or why it has none, its headline, and its rank in each dimension.</summary>
internal sealed record ComparedSubject(
    SubjectIdentity Subject, DossierStatus Status, PartialDate? AsOf, int? Rank, bool? Tied, RankRange? Possible, decimal? Percentile,
    decimal? Score, decimal? Change, string? Unranked, string? Why, Headline Headline, ValueList<ComparedDimension> Dimensions);

/// <summary>A subject's score and rank in a dimension.</summary>
internal sealed record ComparedDimension(
    string Id, Outcome Outcome, decimal? Score, int? Rank, bool? Tied, RankRange? Possible, decimal? Percentile);

/// <summary>How scores are distributed: of the headline without an id, or of a dimension.</summary>
internal sealed record ComparedDistribution(
    string? Dimension, string Title, int Count, decimal? Lowest, decimal? Q1, decimal? Median, decimal? Q3, decimal? Highest,
    decimal? Spread, ValueList<string> Leaders, ValueList<string> Laggards, string? Text);

/// <summary>A subject in the scenarios.</summary>
internal sealed record ComparedOutlook(
    string Subject, decimal Headline, int Rank, ValueList<ScenarioStanding> Scenarios, decimal? Expected, int? ExpectedRank,
    string? WorstIn, decimal? Worst, string? BestIn, decimal? Best, decimal? Spread, ValueList<string> Layers, ValueList<Fragility> Fragile,
    string Text);

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(TwelveDigits), typeof(ShortestDecimal), typeof(KebabCase<Outcome>), typeof(KebabCase<Confidence>),
        typeof(KebabCase<DossierStatus>), typeof(KebabCase<ConfidenceReasonKind>), typeof(KebabCase<NeedKind>),
        typeof(KebabCase<NoScoreKind>),
        typeof(KebabCase<Weakness>), typeof(KebabCase<UncountedKind>), typeof(KebabCase<Fragility>), typeof(KebabCase<AgeUnit>),
        typeof(KebabCase<MetricBound>), typeof(KebabCase<FigureTake>), typeof(KebabCase<AggregationKind>), typeof(KebabCase<Comparison>),
    ])]
[JsonSerializable(typeof(ComparedCohort))]
internal sealed partial class CohortJsonContext : JsonSerializerContext;
