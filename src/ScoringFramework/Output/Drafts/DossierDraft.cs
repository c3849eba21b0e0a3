using System.Globalization;

namespace ScoringFramework.Output;

/// <summary>
/// A commented dossier to start from: it has no errors, fills in one criterion with evidence from an example source, and lists every
/// other one with its question and levels, ready to be filled in.
/// </summary>
internal static class DossierDraft
{
    /// <summary>The text of a starting dossier.</summary>
    /// <param name="name">What its file is called, without folder and extension; any text. The dossier's id is made from it.</param>
    /// <param name="rubric">The rubric that the subject is to be scored by.</param>
    /// <param name="rubricPath">The path from the file to the rubric's, with <c>/</c> between its parts.</param>
    /// <param name="asOf">The day that the scores are of.</param>
    /// <param name="schema">The path from the file to its JSON schema, for editors; null names none.</param>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="schema"/> is null.</exception>
    public static string Write(string name, Rubric rubric, string rubricPath, DateOnly asOf, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(rubricPath);
        var tree = new RubricTree(rubric);
        var example = DraftExample.Of(tree);
        var day = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new DraftText();
        DraftHead.Write(text, schema);
        WriteHead(text, name, rubric, rubricPath, day);
        if (example.HasEvidence)
        {
            WriteSources(text, example, rubric, day);
            new DraftEvidence(text, tree, example, asOf).Write();
        }

        new DraftScores(text, tree, example).Write();
        return text.ToString();
    }

    private static void WriteHead(DraftText text, string name, Rubric rubric, string rubricPath, string day) => WriteVariant(text
        .Explain(0, "A dossier: what is known about one subject, where it was published, and the scores.")
        .Explain(0, "This file works without changes. Replace the example, then go through the criteria below. "
            + "'##' explains. Lines that begin with '#' are to be uncommented and filled in.")
        .Line()
        .Line($"dossier: {DraftId.OfFile(name, "dossier")}")
        .Explain(0, $"Only this version of the rubric is accepted. To accept any version: rubric: {DraftScalar.Text(rubricPath)}")
        .Line($"rubric: {{ file: {DraftScalar.Text(rubricPath)}, version: {rubric.Version} }}")
        .Line("subject:")
        .Line($"  name: {DraftScalar.Text(DraftId.NameOf(name, "dossier"))}"), rubric)
        .Wait(2, $"owner: {Placeholder.Owner}")
        .Wait(2, "cohorts: [its-cohort]")
        .Explain(0, "The date of the scores. Nothing that was published later counts.")
        .Line($"as-of: {day}")
        .Explain(0, "draft, reviewed or published")
        .Line("status: draft")
        .Line();

    private static DraftText WriteVariant(DraftText text, Rubric rubric) => rubric.Variants.Count == 0
        ? text
        : text.Explain(2, $"The kind of subject, which gives the "
        + $"weights: {Quote.Some([.. rubric.Variants.Select(v => $"{v.Id} ({v.Title})")], 12)}.")
            .Line($"  variant: {DraftScalar.Text(rubric.Variants[0].Id)}");

    private static void WriteSources(DraftText text, DraftExample example, Rubric rubric, string day)
    {
        text.Explain(0, "Where facts were published. The tier limits the confidence that a source gives: "
            + $"{Quote.List(rubric.SourcePolicy.Tiers.Select(t => t.Name))}, best first.");
        text.Line("sources:");
        for (var i = 0; i < example.Pieces; i++)
        {
            text.Line($"  {example.SourceId(i)}:")
                .Line($"    title: {Placeholder.Title}")
                .Line($"    publisher: {Placeholder.Publisher}")
                .Line($"    tier: {DraftScalar.Text(example.Tier)}")
                .Line($"    published: {day}");
        }

        text.Wait(4, "url: https://example.org/report").Line();
    }
}
