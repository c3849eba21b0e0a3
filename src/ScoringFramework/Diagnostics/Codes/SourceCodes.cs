using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>What is odd about a dossier's sources: SF2109 and SF291x.</summary>
public static class SourceCodes
{
    /// <summary>Invalid address.</summary>
    public static DiagnosticDescriptor InvalidAddress { get; } = new("SF2109", Error, "invalid address",
        "A source's url is an address that a reader can open, and the rubric's source policy compares its domain. It begins with https:// or http:// and has no spaces. Write the whole address, or leave 'url' out.");

    /// <summary>One publication listed twice.</summary>
    public static DiagnosticDescriptor OnePublicationTwice { get; } = new("SF2911", Warning, "one publication listed twice",
        "Two sources with one address, or with one title, publisher and date, are one publication: they share an origin and count once, however many ids they have. List it once and let all its evidence name that id; or give each its own address.");

    /// <summary>Origin that is nearly a listed source.</summary>
    public static DiagnosticDescriptor NearlyListed { get; } = new("SF2912", Warning, "origin that is nearly a listed source",
        "'relays' names a listed source by its id, its address or its publisher, or an origin that is not listed. This name is none that is listed and nearly one: probably a slip, and the two count as independent. Write the source's id.");
}
