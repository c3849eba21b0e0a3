using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>Where a sentence goes from the place that names it: what reads a fact out of it, or the local names that it gets.</summary>
/// <param name="Reader">What reads it; null when it is only written or handed on.</param>
/// <param name="Locals">Where it gets another name.</param>
internal sealed record SentenceUse(string? Reader, IReadOnlyList<SyntaxNode> Locals)
{
    private static readonly SentenceUse Written = new(null, []);

    public static SentenceUse Of(SyntaxNode named, SemanticModel model)
    {
        var sentence = Whole(named);
        return sentence.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == sentence => OfMember(access, model),
            ConditionalAccessExpressionSyntax access when access.Expression == sentence => OfConditional(access, model),
            ElementAccessExpressionSyntax access when access.Expression == sentence => Reads("[…]"),
            BinaryExpressionSyntax compared when IsEquality(compared) =>
                Sentences.IsNone(compared.Left == sentence ? compared.Right : compared.Left) ? Written : Reads(compared.OperatorToken.Text),
            IsPatternExpressionSyntax matched => OfPatterns([matched.Pattern]),
            SubpatternSyntax matched => OfPatterns([matched.Pattern]),
            SwitchExpressionSyntax choice => OfPatterns(choice.Arms.Select(a => a.Pattern)),
            SwitchStatementSyntax choice => OfLabels(choice.Sections.SelectMany(s => s.Labels)),
            ForEachStatementSyntax loop when loop.Expression == sentence => Reads("foreach"),
            SpreadElementSyntax => Reads(".."),
            LambdaExpressionSyntax lambda => OfLambda(lambda, model),
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument => OfTuple(tuple, tuple.Arguments.IndexOf(argument), model),
            ArgumentSyntax { Parent: BracketedArgumentListSyntax } => Reads("[…]"),
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => OfArgument(call, model),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax name } => new(null, [name]),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assigned when assigned.Right == sentence => new(null, [name]),
            _ => Written,
        };
    }

    // The largest expression that still is the sentence, or a text made of it.
    private static SyntaxNode Whole(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == node => Whole(access),
        MemberBindingExpressionSyntax binding => Whole(binding),
        ConditionalAccessExpressionSyntax access when access.WhenNotNull == node => Whole(access),
        InvocationExpressionSyntax call when call.Expression == node => Whole(call),
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => Whole(node.Parent),
        BinaryExpressionSyntax joined when joined.IsKind(SyntaxKind.AddExpression) || joined.IsKind(SyntaxKind.CoalesceExpression) =>
            Whole(joined),
        ConditionalExpressionSyntax choice when choice.Condition != node => Whole(choice),
        SwitchExpressionArmSyntax arm when arm.Expression == node => Whole(arm.Parent!),
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } => Whole(text),
        NameColonSyntax or ExpressionColonSyntax when node.Parent.Parent is SubpatternSyntax => node.Parent,
        _ => node,
    };

    private static SentenceUse OfMember(MemberAccessExpressionSyntax access, SemanticModel model) => access.Name.Identifier.ValueText switch
    {
        "ToString" when access.Parent is InvocationExpressionSyntax call => Of(call, model),
        "Length" when Sentences.IsPresence(access) => Written,
        _ when model.GetSymbolInfo(access).Symbol is { } member && Sentences.IsOfSources(member) => Written,
        var name => Reads($".{name}"),
    };

    private static SentenceUse OfConditional(ConditionalAccessExpressionSyntax access, SemanticModel model)
    {
        var member = access.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault();
        return member switch
        {
            null => Reads("[…]"),
            { Name.Identifier.ValueText: "ToString" } => Of(access, model),
            { Name.Identifier.ValueText: "Length" } when Sentences.IsPresence(access) => Written,
            _ when model.GetSymbolInfo(member).Symbol is { } symbol && Sentences.IsOfSources(symbol) => Written,
            _ => Reads($".{member.Name.Identifier.ValueText}"),
        };
    }

    private static SentenceUse OfLambda(LambdaExpressionSyntax lambda, SemanticModel model) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && Method(call, model) is { } method
            && Sentences.IsKeyed(method)
            ? Reads($".{method.Name}")
            : Written;

    private static SentenceUse OfTuple(TupleExpressionSyntax tuple, int index, SemanticModel model) => tuple.Parent switch
    {
        BinaryExpressionSyntax compared when IsEquality(compared) => Reads(compared.OperatorToken.Text),
        SwitchExpressionSyntax choice => OfPatterns(choice.Arms.Select(a => At(a.Pattern, index)).OfType<PatternSyntax>()),
        IsPatternExpressionSyntax matched => OfPatterns(At(matched.Pattern, index) is { } pattern ? [pattern] : []),
        LambdaExpressionSyntax lambda => OfLambda(lambda, model),
        _ => Written,
    };

    private static PatternSyntax? At(PatternSyntax pattern, int index) =>
        pattern is RecursivePatternSyntax { PositionalPatternClause.Subpatterns: { } parts } && index < parts.Count ? parts[index].Pattern
        : null;

    private static SentenceUse OfArgument(ExpressionSyntax call, SemanticModel model) =>
        Method(call, model) is { } method && Sentences.IsReader(method) ? Reads($".{method.Name}") : Written;

    private static SentenceUse OfLabels(IEnumerable<SwitchLabelSyntax> labels)
    {
        var all = labels.ToArray();
        return all.OfType<CaseSwitchLabelSyntax>().Any(l => !Sentences.IsNone(l.Value)) ? Reads("switch")
            : OfPatterns(all.OfType<CasePatternSwitchLabelSyntax>().Select(l => l.Pattern));
    }

    private static SentenceUse OfPatterns(IEnumerable<PatternSyntax> patterns)
    {
        var all = patterns.ToArray();
        return all.All(SentencePatterns.AsksForPresence) ? new(null, [.. all.SelectMany(SentencePatterns.NamesOf)]) : Reads("a pattern");
    }

    private static bool IsEquality(BinaryExpressionSyntax binary) =>
        binary.IsKind(SyntaxKind.EqualsExpression) || binary.IsKind(SyntaxKind.NotEqualsExpression);

    private static IMethodSymbol? Method(ExpressionSyntax call, SemanticModel model)
    {
        var info = model.GetSymbolInfo(call);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    private static SentenceUse Reads(string reader) => new(reader, []);
}
