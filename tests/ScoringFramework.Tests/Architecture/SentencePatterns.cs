using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>Patterns that a sentence is matched with: whether there is one may be asked, and it may get another name.</summary>
internal static class SentencePatterns
{
    public static bool AsksForPresence(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax or DeclarationPatternSyntax or TypePatternSyntax => true,
        ConstantPatternSyntax constant => Sentences.IsNone(constant.Expression),
        ParenthesizedPatternSyntax p => AsksForPresence(p.Pattern),
        UnaryPatternSyntax not => AsksForPresence(not.Pattern),
        BinaryPatternSyntax both => AsksForPresence(both.Left) && AsksForPresence(both.Right),
        ListPatternSyntax list => list.Patterns.Count == 0,
        RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause: var parts } =>
            parts is null || parts.Subpatterns.All(p => NameOf(p) == "Length" && IsOfPresentLength(p.Pattern)),
        _ => false,
    };

    public static bool IsOfPresentLength(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => Sentences.IsZero(constant.Expression),
        RelationalPatternSyntax { RawKind: not 0, OperatorToken: var than } relational =>
            than.IsKind(SyntaxKind.GreaterThanToken) && Sentences.IsZero(relational.Expression),
        UnaryPatternSyntax not => IsOfPresentLength(not.Pattern),
        _ => false,
    };

    /// <summary>The names that a pattern gives to what it matches as a whole.</summary>
    public static IEnumerable<SingleVariableDesignationSyntax> NamesOf(PatternSyntax pattern) => pattern switch
    {
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax name } => [name],
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax name } => [name],
        RecursivePatternSyntax { Designation: SingleVariableDesignationSyntax name } => [name],
        ParenthesizedPatternSyntax p => NamesOf(p.Pattern),
        UnaryPatternSyntax not => NamesOf(not.Pattern),
        BinaryPatternSyntax both => NamesOf(both.Left).Concat(NamesOf(both.Right)),
        _ => [],
    };

    private static string? NameOf(SubpatternSyntax part) => part.NameColon?.Name.Identifier.ValueText;
}
