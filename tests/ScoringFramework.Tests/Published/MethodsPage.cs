using System.Globalization;

namespace ScoringFramework.Tests.Published;

/// <summary>The table of docs/methods.md: method, published number, ours.</summary>
internal static class MethodsPage
{
    private const string Begin = "<!-- The table is written by a test. -->\n";

    public static void Verify()
    {
        var path = Repository.PathOf("docs/methods.md");
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var written = page[..start] + Table() + page[(end <= 0 ? page.Length : end)..];
        if (written != page)
        {
            var received = Path.ChangeExtension(path, ".received.md");
            File.WriteAllText(received, written);
            Assert.Fail($"docs/methods.md is not what the methods give. Read {received}, and put it in its place.");
        }
    }

    private static string Table()
    {
        var rows = PublishedResult.All.Select(r =>
        {
            var (card, dossier) = (r.Score(), r.Dossier());
            var level = card.Headline.Level is { } words ? $", {words}" : "";
            return $"| [{dossier.Rubric.Title}](../rubrics/published/{dossier.Rubric.Id}.yaml) | {dossier.Subject.Name} | {r.Published} | "
                + $"{card.Headline.Score!.Value.ToString(CultureInfo.InvariantCulture)}{level} | {r.From} |\n";
        });
        return "| Method | Example | Published | Ours | From |\n| --- | --- | --: | --: | --- |\n" + string.Concat(rows);
    }
}
