using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>Verifications as JSON, form <c>scoring-framework/verification/v1</c>: the same bytes everywhere.</summary>
internal static class VerificationJson
{
    private static readonly VerificationJsonContext Context = new(VerificationJsonContext.Default.Options.Readable());

    /// <summary>
    /// One object with the verifications and the problems in their order, indented by two spaces, no end of line at the end.
    /// </summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(IEnumerable<Verification> verifications, IEnumerable<Diagnostic> problems) =>
        JsonWriting.Text(writer => Write(writer, verifications, problems));

    public static void Write(Utf8JsonWriter writer, IEnumerable<Verification> verifications, IEnumerable<Diagnostic> problems)
    {
        var (locks, kept) = (verifications.Select(ReportedLock.Of).ToArray(), problems.Select(ReportedDiagnostic.Of).ToArray());
        JsonSerializer.Serialize(writer,
            new VerificationReport("scoring-framework/verification/v1", kept.Length == 0 && Array.TrueForAll(locks, l => l.Passes), locks,
                kept), Context.VerificationReport);
    }
}

/// <summary>The whole of the JSON form.</summary>
internal sealed record VerificationReport(string Schema, bool Passes, ReportedLock[] Locks, ReportedDiagnostic[] Diagnostics);

/// <summary>A verification as the JSON form has it.</summary>
internal sealed record ReportedLock(
    string Subject, string? Lock, string? Because, bool Passes, bool IsCurrent, bool EngineChanged, bool RubricChanged, bool DossierChanged,
    LockedScore? Before, LockedScore After, LockDifference[] Differences, LockDifference[] EngineDifferences, ChangeForm? Change)
{
    public static ReportedLock Of(Verification verification)
    {
        var headline = verification.Now.Headline;
        return new(
            verification.Now.Subject.Id, verification.Approval.Name, verification.Approval.Because, verification.Passes,
            verification.IsCurrent,
            verification.HasEngineChanged, verification.HasRubricChanged, verification.HasDossierChanged,
            verification.Approval.Results.Headline, new(headline.Outcome, headline.Score) { Confidence = headline.Confidence },
            [.. verification.Differences], [.. verification.EngineDifferences],
            LockedChange.Of(verification) is { } change ? ChangeForm.Of(change) : null);
    }
}

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    Converters =
    [
        typeof(ShortestDecimal), typeof(KebabCase<Severity>), typeof(KebabCase<Outcome>), typeof(KebabCase<Confidence>),
        typeof(KebabCase<LockDifferenceKind>),
        typeof(KebabCase<DossierStatus>), typeof(KebabCase<CauseKind>), typeof(KebabCase<EventKind>), typeof(KebabCase<EvidenceChangeKind>),
        typeof(KebabCase<ChangeMethodKind>),
        typeof(KebabCase<LockPart>), typeof(KebabCase<ChangeValueKind>), typeof(KebabCase<ChangeReasonKind>),
        typeof(KebabCase<EvidenceField>),
        typeof(KebabCase<Weakness>), typeof(KebabCase<ConfidenceReasonKind>), typeof(KebabCase<NeedKind>), typeof(KebabCase<NoScoreKind>),
        typeof(KebabCase<UncountedKind>), typeof(KebabCase<ScoreOriginKind>), typeof(KebabCase<OverriddenScore>),
        typeof(KebabCase<ScoreEffectKind>),
        typeof(KebabCase<ReasoningNoteKind>), typeof(KebabCase<SetAsideReason>), typeof(KebabCase<MetricBound>), typeof(KebabCase<AgeUnit>),
        typeof(KebabCase<AggregationKind>),
        typeof(KebabCase<Comparison>), typeof(KebabCase<MidpointRounding>), typeof(KebabCase<FigureTake>), typeof(KebabCase<RaterKind>),
            typeof(KebabCase<RatingCombination>),
    ])]
[JsonSerializable(typeof(VerificationReport))]
internal sealed partial class VerificationJsonContext : JsonSerializerContext;
