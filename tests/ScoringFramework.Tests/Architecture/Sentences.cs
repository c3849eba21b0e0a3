using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>What is marked as a sentence for people, and the words that read a fact out of one.</summary>
internal static class Sentences
{
    private const string Mark = "SentenceAttribute";

    // Methods that compare or search what they are given, whoever has them; none that is declared in the sources.
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "Compare", "CompareTo", "CompareOrdinal", "SequenceEqual", "SequenceCompareTo",
        "Contains", "ContainsKey", "TryGetValue", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "IndexOfAny", "IndexOfAnyExcept",
        "Replace", "Split", "Remove", "GetHashCode", "Parse", "TryParse",
    };

    private static readonly HashSet<string> KeySelectors = new(StringComparer.Ordinal)
    {
        "GroupBy", "DistinctBy", "CountBy", "AggregateBy", "ToDictionary", "ToLookup", "UnionBy", "ExceptBy", "IntersectBy", "Join",
        "GroupJoin", "LeftJoin",
    };

    /// <summary>
    /// Whether a property, field, parameter or method is marked, by itself, by what it overrides, or by its record's parameter.
    /// </summary>
    public static bool Is(ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property =>
            IsMarked(property) || Is(property.OverriddenProperty)
            || property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax)
            && property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).Any(p => p.Name == property.Name && IsMarked(p)),
        IMethodSymbol method => IsMarked(method) || Is(method.OverriddenMethod),
        IFieldSymbol or IParameterSymbol => IsMarked(symbol),
        _ => false,
    };

    /// <summary>Whether a method reads what it is given.</summary>
    public static bool IsReader(IMethodSymbol? method) =>
        method is not null && !IsOfSources(method)
        && (Readers.Contains(method.Name) || method.ContainingType.Name is "Regex" or "MemoryExtensions");

    /// <summary>Whether a method compares what its lambda gives.</summary>
    public static bool IsKeyed(IMethodSymbol? method) => method is not null && !IsOfSources(method) && KeySelectors.Contains(method.Name);

    public static bool IsOfSources(ISymbol symbol) => symbol.OriginalDefinition.DeclaringSyntaxReferences.Length > 0;

    /// <summary>
    /// Whether an expression is no text: null or an empty one. Whether there is a sentence is no fact of its words.
    /// </summary>
    public static bool IsNone(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax p => IsNone(p.Expression),
        LiteralExpressionSyntax literal =>
            literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression)
            || literal.Token.Value is "",
        MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax, Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };

    /// <summary>Whether a length is asked for no more than whether there is a text.</summary>
    public static bool IsPresence(ExpressionSyntax length) =>
        length.Parent is BinaryExpressionSyntax compared && IsZero(compared.Left == length ? compared.Right : compared.Left)
        || length.Parent is IsPatternExpressionSyntax { Pattern: var pattern } && SentencePatterns.IsOfPresentLength(pattern);

    public static bool IsZero(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: 0 };

    private static bool IsMarked(ISymbol symbol) => symbol.OriginalDefinition.GetAttributes().Any(a => a.AttributeClass?.Name == Mark);
}
