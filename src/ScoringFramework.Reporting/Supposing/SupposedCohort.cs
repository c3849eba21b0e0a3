using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Reporting.Supposing;

/// <summary>
/// What the pages of one cohort share: compiled rubrics, and what every subject's criteria have, by which a page ranks its subject again
/// with other weights.
/// </summary>
internal sealed class SupposedCohort(Cohort cohort)
{
    // A page is below 300 kB. Subjects of a larger cohort are in it with their headlines only.
    private const int Most = 24_000;

    private readonly ConcurrentDictionary<string, CompiledRubric> compiled = new(StringComparer.Ordinal);
    private readonly Lazy<(Scorecard Card, string Json)[]> compared = new(() => Compared(cohort));

    /// <summary>The cohort.</summary>
    public Cohort Cohort => cohort;

    /// <summary>The rubric of a scorecard with the weights of its subject's variant.</summary>
    public static CompiledRubric Compile(Rubric rubric, Scorecard card) => new CompiledRubric(rubric).In(card.Subject.Variant?.Id);

    /// <summary>The same, once for all scorecards of one variant.</summary>
    public CompiledRubric Compiled(Rubric rubric, Scorecard card) =>
        compiled.GetOrAdd(card.Subject.Variant?.Id ?? "", _ => Compile(rubric, card));

    /// <summary>Whether a scorecard is ranked when it has a headline.</summary>
    public bool Ranks(Scorecard card) => compared.Value.Any(c => ReferenceEquals(c.Card, card));

    /// <summary>The criteria of the others, each as JSON; null when they are too many for a page, or have other weights.</summary>
    public IReadOnlyList<string>? OthersOf(Scorecard card)
    {
        string[] others = [.. compared.Value.Where(c => !ReferenceEquals(c.Card, card)).Select(c => c.Json)];
        return cohort.Cards.Any(c => c.Subject.Variant != card.Subject.Variant) || others.Sum(o => o.Length) > Most ? null : others;
    }

    /// <summary>The displayed headlines of the others that have one.</summary>
    public IEnumerable<decimal> ScoresWithout(Scorecard card) =>
        cohort.Ranked.Where(r => !ReferenceEquals(r.Card, card)).Select(r => r.Score);

    private static (Scorecard Card, string Json)[] Compared(Cohort cohort)
    {
        var cards = cohort.Members.Where(m => m.Unranked is null or
        {
            Kind: UnrankedKind.Declined or UnrankedKind.Missing or UnrankedKind.Disqualified or UnrankedKind.NotApplicable,
        }).Select(m => m.Card);
        return [.. cards.Select(c => (c, Json(c)))];
    }

    private static string Json(Scorecard card)
    {
        using var room = new MemoryStream();
        using (var json = new Utf8JsonWriter(room))
        {
            SubjectForm.Write(json, card);
        }

        return Encoding.UTF8.GetString(room.ToArray());
    }
}
