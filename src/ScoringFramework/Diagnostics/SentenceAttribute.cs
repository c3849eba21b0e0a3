namespace ScoringFramework.Diagnostics;

/// <summary>
/// Marks text that is written for people. No code reads a fact out of it: the fact is a value beside it. A test compiles the sources and
/// finds comparisons, searches, patterns and cuts of such text.
/// </summary>
/// <remarks>On a property or field, its value; on a parameter, what is given, and the property of a record's parameter; on a method, what
/// it returns.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method)]
internal sealed class SentenceAttribute : Attribute;
