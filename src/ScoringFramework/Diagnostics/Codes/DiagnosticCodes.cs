namespace ScoringFramework.Diagnostics;

/// <summary>Every kind of problem that there is.</summary>
public static class DiagnosticCodes
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } = new DiagnosticDescriptor[]
    {
        TextCodes.Unreadable, TextCodes.FileMissing, TextCodes.IsDirectory, TextCodes.FileTooLarge, TextCodes.NotUtf8,
        TextCodes.OtherEncoding,
        TextCodes.Binary, TextCodes.OddLineBreak, FolderCodes.Unreadable, FolderCodes.NotAFile, FolderCodes.LeadsNowhere,
        TextCodes.TooDeep, TextCodes.TooManyNodes, TextCodes.TooManyProblems, TextCodes.EmptyDocument, TextCodes.RootNotMap,
        TextCodes.SecondDocument, TextCodes.Directive, TextCodes.Anchor, TextCodes.Alias, TextCodes.Tag, TextCodes.MergeKey,
        TextCodes.DuplicateKey,
        TextCodes.KeyNotText, TextCodes.EmptyKey, TextCodes.Tab, TextCodes.MergeConflict, TextCodes.MarkdownFence, TextCodes.InvisibleInKey,
        TextCodes.Indentation, TextCodes.MissingColon, TextCodes.MissingSpaceAfterColon, TextCodes.KeyWithoutValue, TextCodes.UnclosedQuote,
        TextCodes.UnclosedBracket, TextCodes.StrayBracket, TextCodes.EmptyItem, TextCodes.BadEscape, TextCodes.MissingComma,
        TextCodes.Malformed,
        TextCodes.ColonInText, TextCodes.CommaInText, TextCodes.BracketInText, TextCodes.ColonInFlowText, TextCodes.LeadingBracket,
        TextCodes.LeadingStar, TextCodes.LeadingAmpersand, TextCodes.LeadingExclamation, TextCodes.LeadingAt, TextCodes.LeadingBacktick,
        TextCodes.LeadingPercent, TextCodes.LeadingGreater, TextCodes.LeadingPipe, TextCodes.LeadingDash, TextCodes.LeadingQuestion,
        TextCodes.TextAfterQuote, TextCodes.CommentSplitsText, TextCodes.CommentAfterText, TextCodes.CurlyQuotes,
        TextCodes.NotANumber, TextCodes.NumberAbsent, TextCodes.QuotedNumber, TextCodes.LeadingZero, TextCodes.DecimalComma,
        TextCodes.GroupedDigits, TextCodes.Exponent, TextCodes.NotFinite, TextCodes.Sexagesimal, TextCodes.OtherBase, TextCodes.NumberSign,
        TextCodes.BarePoint, TextCodes.NumberTooLong, TextCodes.NumberWithUnit, TextCodes.NotADate, TextCodes.DateForm,
        TextCodes.NoSuchDate,

        FormatCodes.WrongFileKind, FormatCodes.UnknownField, FormatCodes.MissingField, FormatCodes.WrongKind, FormatCodes.NoValue,
        FormatCodes.UnknownWord, FormatCodes.WrongForm, FormatCodes.OneOf, FormatCodes.NotModelJson,

        SuppressionCodes.NoReason, SuppressionCodes.UnknownCode, SuppressionCodes.NotSuppressible, SuppressionCodes.Unused,
        SuppressionCodes.Malformed,

        RubricCodes.InvalidId, RubricCodes.InvalidVersion, RubricCodes.InvalidScale, RubricCodes.InvalidRounding, RubricCodes.EmptyText,
        RubricCodes.InvalidSupersedes,
        RubricCodes.DuplicateDimension, RubricCodes.NoDimensions, RubricCodes.TooDeep, RubricCodes.TooManyDimensions,
        RubricCodes.TwoWaysToScore,
        RubricCodes.InvalidVariant, RubricCodes.InvalidWeight, RubricCodes.InvalidExponent, RubricCodes.NoWeight,
            RubricCodes.InvalidOrderWeights,
        RubricCodes.InvalidShare,
        RubricCodes.LevelOutsideScale, RubricCodes.LevelTwice, RubricCodes.InvalidCurve, RubricCodes.CurveOutsideScale,
        RubricCodes.UnknownCurve, RubricCodes.InvalidPoints,
        RubricCodes.CapReference, RubricCodes.InvalidCap, RubricCodes.ScenarioReference, RubricCodes.InvalidScenario,
        RubricCodes.CompassReference,
        RubricCodes.CompassOutsideScale, RubricCodes.UnreachablePosition, RubricCodes.UnknownTier, RubricCodes.InvalidRequirement,
        RubricCodes.InvalidPolicy, RubricCodes.EvidenceWithout, RubricCodes.InvalidRatings,

        DossierCodes.WrongVariant, DossierCodes.UnknownRater, DossierCodes.InvalidRatings, DossierCodes.InvalidId,
            DossierCodes.DuplicateId, DossierCodes.EmptyText, DossierCodes.NoRubric,
            DossierCodes.OtherRubricVersion,
        DossierCodes.PathNotRelative, DossierCodes.IncludeRefused, DossierCodes.SameId, DossierCodes.NearlySameId,
        DossierCodes.UnknownSource, DossierCodes.UnknownTier, DossierCodes.FromTheFuture,
        DossierCodes.RelayCircle, DossierCodes.ObservedAfterPublished, DossierCodes.UnknownDimension, DossierCodes.SupportsAndContradicts,
        DossierCodes.HeldComposite, DossierCodes.TwoOutcomes, DossierCodes.NoOutcome, DossierCodes.ScoreOutsideScale,
        DossierCodes.OverrideWithoutBecause, DossierCodes.UnknownItem, DossierCodes.UnknownEvidence, DossierCodes.ReconcilesAnother,
        DossierCodes.UnreadCitation,

        SourceCodes.InvalidAddress, SourceCodes.OnePublicationTwice, SourceCodes.NearlyListed, DossierTextCodes.Placeholder,
        FigureCodes.TwoLengths, FigureCodes.NoPeriod, FigureCodes.LabelLikePeriod, FigureCodes.FiscalYear, FigureCodes.NotBegun,
            FigureCodes.ThreeDigits,
        FigureCodes.Implausible, FigureCodes.BeyondCurve, FigureCodes.UnreadMetric, FigureCodes.OddUnit, FigureCodes.OpenItems,
            FigureCodes.ReconciledOtherwise,
        FigureCodes.OtherFigure, FigureCodes.Retracted, FigureCodes.InvalidPlausible, FigureCodes.LengthName, FigureCodes.InvalidOver,
        RubricMistakeCodes.MeanOfPlaces, RubricMistakeCodes.Likelihoods, RubricMistakeCodes.FinerLimit,
        MethodCodes.ScaleNotStated, MethodCodes.WrongCoefficient, MethodCodes.InvalidProduct, MethodCodes.FallingCurve,
            MethodCodes.TurnedTwice, MethodCodes.LimitCircle,
        MethodCodes.InvalidMustPass, MethodCodes.OpenScale, MethodCodes.InvalidMissing, MethodCodes.InvalidOption,
            MethodCodes.InvalidTable, MethodCodes.WrongWay,
        DossierCodes.ScoreNotOnScale, DossierCodes.CannotBeLeftOut,

        PublicationCodes.ExcludedOutlet, PublicationCodes.CommentaryFigure, PublicationCodes.CounterEvidenceIgnored,
        PublicationCodes.HeldConfidenceIdle, PublicationCodes.Unreconciled, PublicationCodes.UnitMismatch,
        PublicationCodes.NothingToReconcile, PublicationCodes.UnreadableFigure,
        PublicationCodes.CapNotDecided, PublicationCodes.ScoreNotPublished, PublicationCodes.HeadlineNotPublished,
        PublicationCodes.EvidenceNotApplicable, PublicationCodes.NotApplicableRefused, PublicationCodes.ScoredAlone,
        PublicationCodes.NotUsedYet,

        BatchCodes.NeedsEvidence, BatchCodes.NeedsCohort, BatchCodes.UnknownResult, BatchCodes.UnknownColumn, BatchCodes.MissingColumn,
        BatchCodes.IdleColumn,

        ScorecardCodes.NotAScorecard, ScorecardCodes.NewerForm, ScorecardCodes.EditedByHand, ScorecardCodes.ResultsDiffer,
        ScorecardCodes.InvalidVector, ScorecardCodes.VectorOfAnotherRubric,

        ChangeCodes.VersionTooLow, ChangeCodes.AnotherRubric, ChangeCodes.RenamedWithoutMap, ChangeCodes.InvalidSupposition,

        DossierLintCodes.NothingCited, DossierLintCodes.UnusedEvidence, DossierLintCodes.UnusedSource, DossierLintCodes.UnscoredLint,

        RubricLintCodes.UndescribedScale, RubricLintCodes.TooLight, RubricLintCodes.IdleCap, RubricLintCodes.TurningCurve,
        RubricLintCodes.NotHundred, RubricLintCodes.RewardedMissing, RubricLintCodes.IdleScenario,

        LockCodes.NotALock, LockCodes.NewerForm, LockCodes.EditedByHand, LockCodes.DossierWithoutLock, LockCodes.LockWithoutDossier,
        LockCodes.LockOfAnotherDossier, LockCodes.MovedWithoutCorrection, LockCodes.KeptOnOtherScale,
        LockCodes.MergeConflict, LockCodes.OtherMetric, LockCodes.CohortWithoutLock, LockCodes.CohortDiffers,

        SqlCodes.NotExact, SqlCodes.TooLarge, SqlCodes.ColumnTwice, SqlCodes.InvalidName, SqlCodes.UnknownVariant,
        CohortCodes.Nobody, CohortCodes.OtherRubric, CohortCodes.OtherVariant, CohortCodes.Twice, CohortCodes.NoReference,
    }.OrderBy(c => c.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>The code with an id; null when there is none.</summary>
    /// <param name="id">An id such as <c>SF1203</c>; any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static DiagnosticDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(c => c.Id == id);
    }
}
