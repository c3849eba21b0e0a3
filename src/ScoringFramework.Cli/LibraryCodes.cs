namespace ScoringFramework.Cli;

/// <summary>The library's codes that the tool reports itself, or looks for.</summary>
internal static class LibraryCodes
{
    public static DiagnosticDescriptor DossierWithoutLock { get; } = DiagnosticCodes.Find("SF4204")!;

    public static DiagnosticDescriptor LockWithoutDossier { get; } = DiagnosticCodes.Find("SF4205")!;

    public static DiagnosticDescriptor MovedWithoutCorrection { get; } = DiagnosticCodes.Find("SF4207")!;

    public static DiagnosticDescriptor OtherMetric { get; } = DiagnosticCodes.Find("SF4210")!;

    public static DiagnosticDescriptor KeptOnOtherScale { get; } = DiagnosticCodes.Find("SF4208")!;

    public static DiagnosticDescriptor LockOfAnotherDossier { get; } = DiagnosticCodes.Find("SF4206")!;

    public static DiagnosticDescriptor MergeConflict { get; } = DiagnosticCodes.Find("SF4209")!;

    public static DiagnosticDescriptor CohortWithoutLock { get; } = DiagnosticCodes.Find("SF4221")!;

    public static DiagnosticDescriptor CohortDiffers { get; } = DiagnosticCodes.Find("SF4222")!;

    public static DiagnosticDescriptor NoRubric { get; } = DiagnosticCodes.Find("SF2004")!;

    public static DiagnosticDescriptor ScoredAlone { get; } = DiagnosticCodes.Find("SF3306")!;

    public static DiagnosticDescriptor OtherVariant { get; } = DiagnosticCodes.Find("SF5003")!;

    public static DiagnosticDescriptor Unused { get; } = DiagnosticCodes.Find("SF0504")!;

    public static DiagnosticDescriptor IsDirectory { get; } = DiagnosticCodes.Find("SF0003")!;
}
