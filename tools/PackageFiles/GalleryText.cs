using System.Text.RegularExpressions;

namespace PackageFiles;

/// <summary>Markdown of the repository as a gallery shows it, which knows no files beside it.</summary>
internal static partial class GalleryText
{
    private const string Without = "\nThe pages and examples that this text names are in the project's repository.\n";

    /// <summary>
    /// Makes links absolute; without a repository, they become their text, and a line at the end says where the pages are.
    /// </summary>
    public static string Of(string markdown, Repository? repository)
    {
        var isLinkRemoved = false;
        var text = Code().Replace(markdown.ReplaceLineEndings("\n"), match => match.Groups["code"].Success ? match.Value : Absolute(match));
        return isLinkRemoved ? text.TrimEnd('\n') + "\n" + Without : text;

        string Absolute(Match link)
        {
            var (label, target) = (link.Groups["label"].Value, link.Groups["target"].Value);
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#'))
            {
                return link.Value;
            }

            var isPicture = link.Value.StartsWith('!');
            if (repository is null)
            {
                isLinkRemoved |= !isPicture;
                return isPicture ? "" : label;
            }

            return isPicture ? $"![{label}]({repository.PictureOf(target)})" : $"[{label}]({repository.PageOf(target)})";
        }
    }

    // A block or a span of code, which is left as it is, or a link.
    [GeneratedRegex(
        @"(?<code>^```.*?^```|`[^`\n]*`(?!\]))|!?\[(?<label>[^\]]*)\]\((?<target>[^)\s]+)\)",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
