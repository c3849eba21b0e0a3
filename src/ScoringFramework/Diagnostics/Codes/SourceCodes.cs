using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>What is odd about a dossier's sources: SF2109 and SF291x.</summary>
internal static class SourceCodes
{
    /// <summary>Invalid address.</summary>
    public static DiagnosticDescriptor InvalidAddress { get; } = new("SF2109", Error, "invalid address",
        "A source's url is an address that a reader can open, and the rubric's source policy compares its domain. It begins with "
        + "https:// or http:// and has no spaces. Write the whole address, or leave 'url' out.");

    /// <summary>One publication listed twice.</summary>
    public static DiagnosticDescriptor OnePublicationTwice { get; } = new("SF2911", Warning, "one publication listed twice",
        "Two sources with the same address, or the same title, publisher and date, are one publication. They have one origin and count "
        + "once. List the publication once, with one id for all its evidence. Or give each source its own address.");

    /// <summary>Origin that is nearly a listed source.</summary>
    public static DiagnosticDescriptor NearlyListed { get; } = new("SF2912", Warning, "origin that is nearly a listed source",
        "'relays' names a listed source by its id, its address or its publisher, or an origin that is not listed. This name is almost "
        + "the name of a listed source, so it is probably a mistake. The two now count as independent. Write the source's id.");
}
