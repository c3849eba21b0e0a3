using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ScoringFramework.Scoring;

/// <summary>SHA-256 over canonical JSON: of everything, and of all that can change a number or an outcome.</summary>
internal static class Hashes
{
    /// <summary>The hash of a text.</summary>
    public static string Of(string canonical) => Of(Encoding.UTF8.GetBytes(canonical));

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> canonical)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(canonical, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The hash of what something writes, which is not kept.</summary>
    public static string Of(Action<IBufferWriter<byte>> write)
    {
        using var buffer = new HashingBuffer();
        write(buffer);
        return buffer.Finish();
    }

    /// <summary>A rubric with all that can change a number or an outcome.</summary>
    public static Rubric WithoutWords(Rubric rubric)
    {
        var tables = rubric.AllDimensions.OfType<Composite>().Select(c => c.Aggregation?.Table)
            .Append(rubric.Aggregation.Table).OfType<LevelTable>();
        var inTables = tables.SelectMany(t => new[] { t.Rows, t.Columns }).ToHashSet(StringComparer.Ordinal);
        return rubric with
        {
        Id = "",
        Version = "",
        Title = null,
        About = null,
        Disclaimer = null,
        Supersedes = null,
        Levels = [],
        Dimensions = rubric.Dimensions.Select(d => WithoutWords(d, inTables)).ToValueList(),
        Caps = rubric.Caps.Select(c => c with { Because = "" }).ToValueList(),
        Floors = rubric.Floors.Select(c => c with { Because = "" }).ToValueList(),
        Scenarios = rubric.Scenarios.Select(s => s with { Title = "", Because = "" }).ToValueList(),
        Variants = rubric.Variants.Select(v => v with { Title = "" }).ToValueList(),
        Compass = null,
        };
    }

    // The levels of a dimension that a table reads decide a score; those of others are words.
    private static Dimension WithoutWords(Dimension dimension, HashSet<string> inTables) => dimension switch
    {
        Composite c => c with
        {
            Title = "",
            About = null,
            Levels = inTables.Contains(c.Id) ? c.Levels : [],
            Dimensions = c.Dimensions.Select(d => WithoutWords(d, inTables)).ToValueList(),
        },
        Criterion c => c with
        {
            Title = "",
            About = null,
            Levels = inTables.Contains(c.Id) ? c.Levels : [],
            MustPass = c.MustPass is { } pass ? pass with { Else = "" } : null,
            Asks = null,
            Measure = c.Measure is { } m ? m with { Plausible = null } : null,
            Checklist = c.Checklist.Select(i => i with { Asks = "" }).ToValueList(),
        },
        _ => dimension,
    };

    /// <summary>A dossier with all that can change a number or an outcome.</summary>
    public static Dossier WithoutWords(Dossier dossier) => dossier with
    {
        Id = "",
        Subject = new("") { FiscalYearEnds = dossier.Subject.FiscalYearEnds, Variant = dossier.Subject.Variant },
        Status = DossierStatus.Draft,
        Analyst = null,
        Reviewer = null,
        Sources = dossier.Sources.Select(s => s with { Title = "", Accessed = null }).ToValueList(),
        Evidence = dossier.Evidence.Select(e => e with { Claim = "", Locator = null }).ToValueList(),
        Raters = [],
        Scores = dossier.Scores.Select(WithoutWords).ToValueList(),
        Reconciliations = dossier.Reconciliations.Select(r => r with { Because = "" }).ToValueList(),
        Declines = [],
        Competitors = [],
        Risks = [],
        Corrections = [],
        Profile = [],
    };

    // Of an argument, what it cites can change an outcome; its words cannot.
    private static HeldScore WithoutWords(HeldScore held) => held with
    {
        NotApplicable = held.NotApplicable is null ? null : "",
        Declined = held.Declined is null ? null : "",
        Because = held.Because is null ? null : string.Concat(Citations.In(held.Because).Select(id => $"[{id}]")),
        Basis = Basis.Judged,
        By = null,
        Ratings = held.Ratings?.Select(r => r with { Because = null }).ToValueList(),
        Confidence = held.Confidence is { } c ? c with { Because = "" } : null,
    };
}
