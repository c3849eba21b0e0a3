namespace ScoringFramework.Reporting.Profiles;

/// <summary>
/// The order of sources and evidence in the register, and so the numbers by which a page cites: by tier, then as the dossier.
/// </summary>
internal sealed class RegisterOrder
{
    private readonly Dictionary<string, Numbered> byId = new(StringComparer.Ordinal);

    public RegisterOrder(Scorecard card, SourcePolicy policy)
    {
        var evidence = card.Evidence.ToLookup(e => e.Source, StringComparer.Ordinal);
        var tiers = policy.Tiers.Select(t => t.Name).ToList();
        int TierOf(SourceEntry source) => tiers.IndexOf(source.Tier) is >= 0 and var index ? index : tiers.Count;
        Sources = [.. card.Sources.Where(s => evidence[s.Id].Any()).OrderBy(TierOf)];
        var number = 0;
        foreach (var source in Sources)
        {
            foreach (var piece in evidence[source.Id])
            {
                byId[piece.Id] = new(++number, piece, source, Math.Min(TierOf(source), 2) + 1);
            }
        }
    }

    /// <summary>The sources that have evidence, in the order of the register.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>How many pieces of evidence there are.</summary>
    public int Count => byId.Count;

    /// <summary>The evidence of an id; null for an id that the dossier does not have.</summary>
    public Numbered? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The evidence of a source, in the order of the register.</summary>
    public IEnumerable<Numbered> Of(SourceEntry source) => byId.Values.Where(n => n.Source.Id == source.Id).OrderBy(n => n.Number);
}

/// <summary>A piece of evidence with its number in the register.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Piece">The evidence.</param>
/// <param name="Source">Its source.</param>
/// <param name="Tier">1 for the first tier, 2 for the second, 3 for all others: how its citation is underlined.</param>
internal sealed record Numbered(int Number, EvidenceEntry Piece, SourceEntry Source, int Tier);
