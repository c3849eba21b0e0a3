using System.Text.RegularExpressions;

namespace ScoringFramework.Dossiers;

/// <summary>The names of editions, each of which ends a git tag.</summary>
internal static partial class EditionNames
{
    public const string Pattern = "^(?!.*\\.lock$)[A-Za-z0-9][A-Za-z0-9_-]{0,31}(\\.[A-Za-z0-9_-]{1,31})?$";

    public static bool IsValid(string name) => Form().IsMatch(name);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
