using System.Text.Encodings.Web;
using System.Text.Unicode;
using ScoringFramework.Output;

namespace ScoringFramework.Reporting.Data;

/// <summary>Text that is HTML already. All other text is escaped where a template writes it.</summary>
/// <param name="Text">The HTML.</param>
internal sealed record Html(string Text)
{
    /// <summary>How text is escaped: words stay readable in any script.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Plain text as HTML, for an element or a quoted attribute.</summary>
    public static string Escape(string text) => Encoder.Encode(SafeText.Of(text));
}
