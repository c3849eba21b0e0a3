namespace ScoringFramework.Dossiers;

/// <summary>The sources that were retracted by the dossier's as-of date: themselves, under another id, or all that they pass on.</summary>
internal sealed class RetractedSources
{
    private readonly Dictionary<string, Source> known = new(StringComparer.Ordinal);

    public RetractedSources(DossierIndex index)
    {
        var today = index.Dossier.AsOf.Last;
        var direct = index.Dossier.Sources.Where(s => s.Retracted is { } r && r.Date.First <= today).ToArray();
        if (direct.Length == 0)
        {
            return;
        }

        var relayers = index.Dossier.Sources.SelectMany(
            s => s.Relays.Select(index.Names.Listed).OfType<Source>().Select(r => (Relayed: r.Id, By: s)))
            .ToLookup(r => r.Relayed, r => r.By, StringComparer.Ordinal);
        var pending = new Queue<(Source Source, Source Cause)>(direct.Select(s => (s, s)));
        while (pending.TryDequeue(out var next))
        {
            foreach (var alike in index.Names.Alike(next.Source).Where(a => known.TryAdd(a.Id, next.Cause)))
            {
                foreach (var by in relayers[alike.Id]
                    .Where(b => b.Relays.All(r => index.Names.Listed(r) is { } relayed && known.ContainsKey(relayed.Id))))
                {
                    pending.Enqueue((by, next.Cause));
                }
            }
        }
    }

    public bool Any => known.Count > 0;

    /// <summary>The retracted source that removes a source's evidence: itself or what it repeats; null when nothing does.</summary>
    public Source? CauseOf(string source) => known.GetValueOrDefault(source);
}
