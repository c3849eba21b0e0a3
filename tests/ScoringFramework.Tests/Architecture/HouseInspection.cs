using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// Follows every name in source files to where it is declared, and says which cross the rooms' arrows. Names that the compiler follows
/// count, written out or not: members, extension methods, constructors; what generated code names is in the room that asks for it.
/// </summary>
internal static class HouseInspection
{
    private const int LongestFile = 300;

    /// <summary>What breaks the house's rules, a line each.</summary>
    public static string[] Violations(SourceCompilation sources)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in sources.Trees)
        {
            if (!Rooms.Exists(Rooms.Of(tree.FilePath)))
            {
                found.Add($"{tree.FilePath}: '{Rooms.Of(tree.FilePath)}' is a room without an arrow.");
                continue;
            }

            var lines = tree.GetText().Lines.Count;
            if (lines > LongestFile + 1)
            {
                found.Add($"{tree.FilePath}: has {lines - 1} lines, and {LongestFile} are the most.");
            }
        }

        foreach (var name in sources.Names.Where(n => Rooms.Exists(Rooms.Of(n.File))))
        {
            if (name.Symbol is { } symbol && Problem(name.File, symbol) is { } problem)
            {
                found.Add($"{name.Place}: {problem}");
            }
        }

        return [.. found];
    }

    /// <summary>Names that nothing declares: without its references the inspection would find nothing, and say that all is well.</summary>
    public static string[] Unresolved(SourceCompilation sources) =>
        [.. sources.Names.Where(n => n is { Symbol: null, Node: SimpleNameSyntax name } && !IsGenerated(name, sources))
            .Select(n => $"{n.Place}: {n.Node}")];

    // The compiler knows 'nameof'; the members of a JSON context are written by a generator, which does not run here, and what they give
    // has no type.
    private static bool IsGenerated(SimpleNameSyntax name, SourceCompilation sources) =>
        name is { Identifier.ValueText: "nameof", Parent: InvocationExpressionSyntax }
        || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name && IsWithoutMembers(access.Expression, sources));

    private static bool IsWithoutMembers(ExpressionSyntax expression, SourceCompilation sources)
    {
        var model = sources.ModelOf(expression.SyntaxTree);
        return (model.GetTypeInfo(expression).Type ?? model.GetSymbolInfo(expression).Symbol) switch
        {
            null or IErrorTypeSymbol => true,
            INamedTypeSymbol type => type.BaseType?.Name == "JsonSerializerContext",
            _ => false,
        };
    }

    private static string? Problem(string path, ISymbol symbol)
    {
        if (symbol is INamespaceSymbol space)
        {
            return Package(path, space.ToDisplayString());
        }

        var declared = symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath).Where(p => p.Length > 0)
            .ToArray();
        if (declared.Length == 0)
        {
            return Package(path, symbol.ContainingAssembly?.Name ?? "");
        }

        var room = Rooms.Of(declared[0]);
        return declared.Any(d => !Rooms.Exists(Rooms.Of(d)) || Rooms.MayUse(path, Rooms.Of(d)))
            ? null
            : $"{Name(Rooms.Of(path))} may not use {Name(room)}, where {symbol.Name} is declared ({declared[0]}).";
    }

    private static string? Package(string path, string name) =>
        Rooms.MayUsePackage(path, name) ? null : $"{path} may not use {name}.";

    private static string Name(string room) => room == Rooms.None ? "a file in no room" : room;
}
