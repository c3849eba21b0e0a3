using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// Compiles the library's sources and follows every name to the file that declares it. What source generators add is not there; the names
/// that only they declare stay unresolved, which hides no arrow, since generated code stands in the room that asks for it.
/// </summary>
internal static class HouseInspection
{
    private const int LongestFile = 300;

    // What ImplicitUsings adds to each project.
    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>What breaks the house's rules, a line each.</summary>
    public static string[] Violations(IReadOnlyCollection<SourceFile> files)
    {
        var compilation = Compile(files);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0))
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

            Inspect(tree, compilation.GetSemanticModel(tree), found);
        }

        return found.ToArray();
    }

    /// <summary>Names that nothing declares: without its references the inspection would find nothing, and say that all is well.</summary>
    public static string[] Unresolved(IReadOnlyCollection<SourceFile> files) => Compile(files).GetDiagnostics()
        .Where(d => d.Id is "CS0103" or "CS0246" or "CS0234" or "CS0012").Select(d => d.ToString()).ToArray();

    private static void Inspect(SyntaxTree tree, SemanticModel model, SortedSet<string> found)
    {
        var nodes = tree.GetRoot().DescendantNodes(descendIntoTrivia: false);
        foreach (var node in nodes.Where(n => n is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax))
        {
            var info = model.GetSymbolInfo(node);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol && Problem(tree.FilePath, symbol) is { } problem)
            {
                found.Add($"{tree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {problem}");
            }
        }
    }

    private static string? Problem(string path, ISymbol symbol)
    {
        if (symbol is INamespaceSymbol space)
        {
            return Package(path, space.ToDisplayString());
        }

        var declared = symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath).Where(p => p.Length > 0).ToArray();
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

    private static CSharpCompilation Compile(IReadOnlyCollection<SourceFile> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Inspected",
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path)).Append(CSharpSyntaxTree.ParseText(GlobalUsings, options)),
            platform.Where(p => !Path.GetFileName(p).StartsWith("ScoringFramework", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
