using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// Source files compiled, each name followed to its declaration. Compiling the library takes seconds, so its tests share one.
/// </summary>
internal sealed class SourceCompilation
{
    // What ImplicitUsings adds to each project.
    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("ScoringFramework", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))]);

    private static readonly Lazy<SourceCompilation> Shared = new(() => Of(SourceFile.All()));

    private readonly CSharpCompilation compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly Lazy<IReadOnlyList<SourceName>> names;

    private SourceCompilation(IEnumerable<SourceFile> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        Trees = [.. files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path))];

        // No rule is about null, and following what may be null would double the time.
        compilation = CSharpCompilation.Create(
            "Inspected",
            Trees.Append(CSharpSyntaxTree.ParseText(GlobalUsings, options)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));
        names = new(() => [.. Trees.SelectMany(NamesIn)]);
    }

    /// <summary>The library.</summary>
    public static SourceCompilation Library => Shared.Value;

    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>Every name, object that is created and element that is taken, with what it means.</summary>
    public IReadOnlyList<SourceName> Names => names.Value;

    public static SourceCompilation Of(IEnumerable<SourceFile> files) => new(files);

    /// <summary>
    /// What the compiler finds wrong with a program that a user pasted into a new console project that references the library; warnings
    /// included.
    /// </summary>
    public static string[] ProblemsOfProgram(string program)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return
        [
            .. CSharpCompilation.Create(
                "Pasted",
                [CSharpSyntaxTree.ParseText(program, options), CSharpSyntaxTree.ParseText(GlobalUsings, options)],
                References.Value.Append(MetadataReference.CreateFromFile(typeof(Rubric).Assembly.Location)),
                new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
                .GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()),
        ];
    }

    public SemanticModel ModelOf(SyntaxTree tree) => models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));

    private IEnumerable<SourceName> NamesIn(SyntaxTree tree)
    {
        var model = ModelOf(tree);
        foreach (var node in tree.GetRoot().DescendantNodes(descendIntoTrivia: false).OfType<ExpressionSyntax>()
            .Where(n => n is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax))
        {
            var info = model.GetSymbolInfo(node);
            yield return new(node, info.Symbol ?? info.CandidateSymbols.FirstOrDefault());
        }
    }
}

/// <summary>A place where sources name something.</summary>
/// <param name="Node">The name, or what serves as one.</param>
/// <param name="Symbol">What it means; null when nothing declares it.</param>
internal sealed record SourceName(ExpressionSyntax Node, ISymbol? Symbol)
{
    /// <summary>The path of its file.</summary>
    public string File => Node.SyntaxTree.FilePath;

    /// <summary>Its file and line.</summary>
    public string Place => $"{File}({Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
}
