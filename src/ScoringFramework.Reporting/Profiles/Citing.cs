using System.Text;
using ScoringFramework.Dossiers;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>
/// Writes citations as links to the register, and remembers where they are, so the register links back. It is used in the order of the
/// page, the register last.
/// </summary>
internal sealed class Citing(RegisterOrder register)
{
    private const char WordJoiner = '\u2060';

    private RegisterOrder? earlier;
    private string? page;
    private bool isAfar;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Anchor, string Place)>> places = new(StringComparer.Ordinal);

    /// <summary>
    /// Citing on a page that has no register of its own: citations lead to that of another page. Where there is none, or the evidence is
    /// gone, the publisher is named instead.
    /// </summary>
    /// <param name="register">The register of the page that they lead to.</param>
    /// <param name="earlier">The register of before, for evidence that is gone.</param>
    /// <param name="page">The address of the page; null for none.</param>
    public static Citing FromAfar(RegisterOrder register, RegisterOrder earlier, string? page) => new(register)
    {
        earlier = earlier,
        page = page,
        isAfar = true,
    };

    /// <summary>Text with its citations as links.</summary>
    /// <param name="text">Text that cites as <c>[id]</c>; brackets around anything else are text.</param>
    /// <param name="place">How the register names the place: <c>D4f</c>, <c>risks</c>.</param>
    public Html? Prose(string? text, string place)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var html = new StringBuilder(text.Length + 64);
        var from = 0;
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            var end = text.IndexOf(']', at);
            if (end > at && end - at <= Diagnostics.Ids.Longest + 1 && Find(text[(at + 1)..end]) is { } cited)
            {
                html.Append(Html.Escape(text[from..at].TrimEnd())).Append(WordJoiner).Append(Cite(cited, place));
                from = end + 1;
            }
        }

        return new(html.Append(Html.Escape(text[from..].TrimEnd())).ToString());
    }

    /// <summary>Citations without text around them; null without any that the register has.</summary>
    public Html? Of(IEnumerable<string> evidence, string place)
    {
        var links = string.Join(' ', evidence.Select(Find).OfType<Numbered>().Select(n => Cite(n, place)));
        return links.Length == 0 ? null : new(links);
    }

    /// <summary>Where a piece of evidence is cited, each place once.</summary>
    public IEnumerable<(string Anchor, string Place)> PlacesOf(string evidence) => places.GetValueOrDefault(evidence) ?? [];

    private Numbered? Find(string id) => register.Find(id) ?? earlier?.Find(id);

    private string Cite(Numbered cited, string place)
    {
        if (isAfar)
        {
            return page is null || register.Find(cited.Piece.Id) is null
                ? $" <span class=\"m\">({Html.Escape(cited.Source.Publisher)})</span>"
                : $"<a class=\"c t{cited.Tier}\" href=\"{Html.Escape(page)}#e{cited.Number}\" aria-label=\"evidence {cited.Number}, "
                    + $"{Html.Escape(cited.Source.Tier)} source\">{cited.Number}</a>";
        }

        var id = cited.Piece.Id;
        counts[id] = counts.GetValueOrDefault(id) + 1;
        var anchor = $"c{cited.Number}-{counts[id]}";
        if (!places.TryGetValue(id, out var known))
        {
            places[id] = known = [];
        }

        if (known.TrueForAll(k => k.Place != place))
        {
            known.Add((anchor, place));
        }

        return $"<a class=\"c t{cited.Tier}\" id=\"{anchor}\" href=\"#e{cited.Number}\" aria-label=\"evidence {cited.Number}, "
            + $"{Html.Escape(cited.Source.Tier)} source\">{cited.Number}</a>";
    }
}
