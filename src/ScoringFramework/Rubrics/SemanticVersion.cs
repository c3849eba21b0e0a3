using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoringFramework.Rubrics;

/// <summary>
/// A version as semver.org 2.0.0 writes it: <c>major.minor.patch</c>, with an optional pre-release, and build metadata that orders nothing.
/// </summary>
internal sealed partial record SemanticVersion(int Major, int Minor, int Patch, string PreRelease) : IComparable<SemanticVersion>
{
    /// <summary>The form, an expression of ECMA-262 without its ends.</summary>
    public const string Pattern =
        @"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})"
        + @"(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?";

    /// <summary>The version; null when the text is none.</summary>
    public static SemanticVersion? Of(string text)
    {
        var match = Form().Match(text);
        return match.Success
            ? new(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]), match.Groups[4].Value.TrimStart('-'))
            : null;
    }

    public int CompareTo(SemanticVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers : (PreRelease.Length, other.PreRelease.Length) switch
        {
            (0, 0) => 0,
            (0, _) => 1,
            (_, 0) => -1,
            _ => ComparePreReleases(PreRelease.Split('.'), other.PreRelease.Split('.')),
        };
    }

    // Numbers are below words and compare as numbers; of two that begin alike, the longer is the later.
    private static int ComparePreReleases(string[] a, string[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var (x, y) = (a[i].All(char.IsAsciiDigit), b[i].All(char.IsAsciiDigit));
            var order = (x, y) switch
            {
                (true, true) =>
                    (a[i].TrimStart('0').Length, a[i].TrimStart('0')).CompareTo((b[i].TrimStart('0').Length, b[i].TrimStart('0'))),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(a[i], b[i]),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^" + Pattern + @"\z")]
    private static partial Regex Form();
}
