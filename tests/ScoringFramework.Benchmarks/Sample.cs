using System.Globalization;
using System.Text;

namespace ScoringFramework.Benchmarks;

/// <summary>A rubric and a dossier as an analyst writes them, of about a size: more of the same criteria, evidence and arguments.</summary>
internal static class Sample
{
    private const string Argument =
        "The filing reports growth in every quarter, and two independent audits found the process sound; the one outage was short, told "
        + "of in public, and mended within a day. The rest is in the notes to the accounts.";
    private const string Levels =
        "        levels:\n          0: Nothing of the kind is there, and nobody has said that it will be.\n          3: It has been "
        + "announced, or tried in one place.\n"
        + "          6: It is there for most of those who ask for it, and an outsider has seen it.\n          9: It is there for "
        + "everybody, measured in public, and ahead of the others.\n";
    private const int EachRubric = 522;
    private const int EachDossier = 806;

    /// <summary>A rubric of about so many bytes: composites of eight criteria, with questions and levels.</summary>
    public static string Rubric(int bytes) => RubricOf(Math.Max(1, bytes / EachRubric));

    /// <summary>A rubric, and a dossier of about so many bytes that scores all of its criteria.</summary>
    public static (string Rubric, string Dossier) Dossier(int bytes)
    {
        var count = Math.Max(1, bytes / EachDossier);
        var text = new StringBuilder("dossier: subject\nrubric: r.yaml\nsubject: { name: Subject }\nas-of: 2026-05-31\nsources:\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  s{i}:\n    title: Annual report of division {i}\n    publisher: Publisher {i}\n    tier: primary\n    published: "
                + $"2026-04\n    url: https://example.org/reports/{i}\n");
        }

        text.Append("evidence:\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  e{i}:\n    claim: >-\n      {Argument}\n    source: s{i}\n    locator: page {i}\n    metric: {{ name: m{i}, value: "
                + $"{i}.5, unit: percent }}\n    supports: [C{i}]\n");
        }

        text.Append("scores:\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  C{i}:\n    score: {i % 10}\n    because: >-\n      {Argument} It is shown by [e{i}].\n");
        }

        return (RubricOf(count), text.ToString());
    }

    private static string RubricOf(int criteria)
    {
        var text = new StringBuilder(
            "rubric: sample\nversion: 1.0.0\nrequires: { evidence: 1, max-age: 2 years }\nlevels: { 0: Weak, 6: Strong }\ndimensions:\n");
        for (var i = 0; i < criteria; i++)
        {
            if (i % 8 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  D{i}:\n    title: Family {i}\n    weight: {1 + (i % 5)}\n    dimensions:\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"      C{i}:\n        title: Criterion number {i}\n");
            text.Append(CultureInfo.InvariantCulture,
                $"        asks: How far has the subject come in what criterion {i} is about, compared with those that it stands "
                + $"beside?\n        weight: {10 + (i % 7)}\n");
            text.Append(Levels);
        }

        return text.ToString();
    }
}
