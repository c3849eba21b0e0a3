using Fluid;

namespace ScoringFramework.Reporting;

/// <summary>What is wrong with a template or a style that a user wrote.</summary>
internal static class TemplateProblems
{
    /// <summary>The problem; null when there is none.</summary>
    public static Diagnostic? Of(string name, string text, IReadOnlyCollection<string> names, FluidParser parser)
    {
        if (!names.Contains(name))
        {
            var near = NearName.Find(name, names);
            return new(
                PageCodes.UnknownTemplate, $"no page has a template '{Quote.Short(name)}'",
                near is null ? $"The templates are {Quote.List(names)}." : $"Did you mean {near}?");
        }

        if (name.EndsWith(".liquid", StringComparison.Ordinal))
        {
            return parser.TryParse(text, out _, out var error) ? null
                : new(
                    PageCodes.NotLiquid, $"the template is not Liquid: {Quote.ShortText(error.TrimEnd('.'))}", "Correct it at that place.");
        }

        return Style(text);
    }

    /// <summary>What is wrong with a style or a script that becomes a part of each page; null when nothing is.</summary>
    public static Diagnostic? Style(string text) =>
        text.Contains("</", StringComparison.Ordinal)
            ? new(PageCodes.EndsElement, "the file contains '</', which would end it inside a page", "Write <\\/ instead.") : null;
}
