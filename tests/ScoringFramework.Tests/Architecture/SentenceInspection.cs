using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// Follows what is marked as a sentence through source files, by its local names too, and says where code reads a fact out of it.
/// </summary>
internal static class SentenceInspection
{
    /// <summary>Where code reads a sentence, a line each.</summary>
    public static string[] Violations(SourceCompilation sources)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var locals = sources.Names.Where(n => n.Symbol is ILocalSymbol).ToLookup(n => n.Symbol!, SymbolEqualityComparer.Default);
        var pending = new Queue<(SourceName Name, string Sentence)>(
            sources.Names.Where(n => n.Node is SimpleNameSyntax && Sentences.Is(n.Symbol))
            .Select(n => (n, n.Symbol!.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor } method
                ? $"{method.ContainingType.Name}.{method.Name}({n.Symbol.Name})"
                : $"{n.Symbol.ContainingType.Name}.{n.Symbol.Name}")));
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (pending.TryDequeue(out var next))
        {
            var model = sources.ModelOf(next.Name.Node.SyntaxTree);
            var use = SentenceUse.Of(next.Name.Node, model);
            if (use.Reader is { } reader)
            {
                found.Add($"{next.Name.Place}: {reader} reads the sentence {next.Sentence}.");
            }

            foreach (var place in use.Locals)
            {
                if ((model.GetDeclaredSymbol(place) ?? model.GetSymbolInfo(place).Symbol) is { } local && followed.Add(local))
                {
                    foreach (var name in locals[local])
                    {
                        pending.Enqueue((name, next.Sentence));
                    }
                }
            }
        }

        return [.. found];
    }
}
