namespace ScoringFramework.Diagnostics;

/// <summary>
/// Marks text that is made from a fact for people. It is write-only: code shows it and never compares, searches or splits it, since the
/// fact is beside it. A test over the sources checks that.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class SentenceAttribute : Attribute;
