using System.Text.RegularExpressions;

namespace ScoringFramework.Output;

/// <summary>
/// The evidence that a scorecard's texts cite, as footnotes of GitHub-flavoured Markdown: <c>[^acme.e1]</c>. Their names have the subject
/// before the evidence, because several scorecards may be on one page.
/// </summary>
internal sealed partial class MarkdownFootnotes(Scorecard card)
{
    private readonly Dictionary<string, EvidenceEntry> evidence = card.Evidence.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly List<string> cited = [];

    /// <summary>
    /// A text whose citations are references to footnotes. What cites no evidence of the scorecard stays as it is written.
    /// </summary>
    public string Of(string text) => Citation().Replace(MarkdownText.Of(text), match =>
        evidence.ContainsKey(IdOf(match)) ? Reference(IdOf(match)) : match.Value);

    /// <summary>A dimension's text with its citations, and references to the rest of its evidence behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dimension">The dimension.</param>
    public string Of(string text, DimensionScore dimension)
    {
        var inText = Citations.In(text);
        var rest = string.Concat(dimension.Evidence.Except(inText).Where(evidence.ContainsKey).Select(Reference));
        var against = string.Concat(dimension.CounterEvidence.Except(inText).Where(evidence.ContainsKey).Select(Reference));
        return $"{Of(text)}{rest}{(against.Length == 0 ? "" : $" Against it:{against}")}";
    }

    /// <summary>The footnotes that were referred to, in the order of their first references.</summary>
    public IEnumerable<string> Lines() => cited.Select(id => $"[^{Label(id)}]: {Footnote(evidence[id])}");

    /// <summary>The sources that no footnote names.</summary>
    public IEnumerable<SourceEntry> Unnamed()
    {
        var named = cited.Select(id => evidence[id].Source).ToHashSet(StringComparer.Ordinal);
        return card.Sources.Where(s => !named.Contains(s.Id));
    }

    /// <summary>A source with its link, publisher and dates.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">Where in the source; or null.</param>
    public static string Source(SourceEntry source, string? locator = null)
    {
        var title = MarkdownText.Of(source.Title);
        string?[] parts =
        [
            Link(source.Url) is { } url ? $"[{title}]({url})" : title,
            MarkdownText.Of(source.Publisher),
            locator is null ? null : MarkdownText.Of(locator),
            source.Published?.ToString() ?? "undated",
            source.Accessed is { } read ? $"read {read.When}" : null,
            MarkdownText.Of(source.Tier),
            source.CommentaryOnly ? "commentary only" : null,
        ];
        var retracted = source.Retracted is { } retraction ?
            $" **Retracted {retraction.Date.When}: {MarkdownText.Of(Terms.Stop(retraction.Why))}**"
            : "";
        return $"{string.Join(", ", parts.Where(p => p is not null))}.{retracted}";
    }

    private string Footnote(EvidenceEntry piece)
    {
        var source = card.Sources.FirstOrDefault(s => s.Id == piece.Source);
        var from = source is null ? MarkdownText.Of(piece.Source) : Source(source, piece.Locator);
        return $"{MarkdownText.Of(Terms.Stop(piece.Claim))} {from}";
    }

    private string Reference(string id)
    {
        if (!cited.Contains(id))
        {
            cited.Add(id);
        }

        return $"[^{Label(id)}]";
    }

    private string Label(string id) => $"{card.Subject.Id}.{id}";

    private static string IdOf(Match match) => match.Groups["id"].Value.Replace("\\_", "_", StringComparison.Ordinal);

    // A link leads to the web or nowhere, and ends where its address does.
    private static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;

    // As MarkdownText escapes a citation, with the space before it.
    [GeneratedRegex(@"\s*\\\[(?<id>[A-Za-z](?:[A-Za-z0-9.-]|\\_)*)\\\]")]
    private static partial Regex Citation();
}
