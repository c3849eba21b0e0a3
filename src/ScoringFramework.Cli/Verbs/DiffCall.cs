using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// What the words of a call of <c>diff</c> mean: two paths, or a revision and paths. A word that names something here is a path, and so is
/// one that ends as a file of ours does; <c>--</c> decides for both: what is before it is a revision, what is after it are paths.
/// </summary>
/// <param name="Revision">The revision; null when two paths are compared.</param>
/// <param name="Paths">The paths.</param>
internal sealed record DiffCall(string? Revision, IReadOnlyList<string> Paths)
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Reads the words.</summary>
    /// <param name="call">The call.</param>
    /// <param name="words">The argument that has them.</param>
    /// <param name="problem">What is wrong with them; null when they can be read.</param>
    public static DiffCall? Of(ParseResult call, Argument<string[]> words, out string? problem)
    {
        var tokens = call.GetResult(words)?.Tokens ?? [];
        var all = call.Tokens.ToList();
        var dash = all.FindIndex(t => t.Type == TokenType.DoubleDash);
        var before = dash < 0 ? tokens.Count : tokens.Count(t => all.FindIndex(a => ReferenceEquals(a, t)) is >= 0 and var at && at < dash);
        return Of([.. tokens.Select(t => t.Value)], dash < 0 ? null : before, out problem);
    }

    /// <summary>Reads the words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="dash">How many are before <c>--</c>; null without it.</param>
    /// <param name="problem">What is wrong with them; null when they can be read.</param>
    internal static DiffCall? Of(IReadOnlyList<string> words, int? dash, out string? problem)
    {
        problem = null;
        if (dash is { } before and > 0)
        {
            if (before == 1)
            {
                return new(words[0], [.. words.Skip(1)]);
            }

            problem = "before -- there is one revision, and after it are paths; write, for example, scoring diff main -- dossiers";
            return null;
        }

        if (dash is null && words.Count > 0 && !IsPath(words[0]))
        {
            return new(words[0], [.. words.Skip(1)]);
        }

        if (words.Count == 2)
        {
            return new(null, words);
        }

        problem = words is [var one, ..]
            ? $"'{Shown(one)}' is a path, and "
                + (words.Count == 1 ? "a second one is missing" : $"{words.Count} paths cannot be compared")
                + $"; name two paths, or a revision first: scoring diff main {Shown(one)}. A revision of the name of a path is written "
                + $"before --: scoring diff {Shown(one)} --"
            : "name two paths, or a revision";
        return null;
    }

    private static bool IsPath(string word) =>
        word == "-" || Path.Exists(word) || Endings.Any(e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string Shown(string word) => word.Length <= 60 ? word : word[..60] + "…";
}
