using System.Globalization;
using System.Runtime.CompilerServices;

namespace ScoringFramework.Scoring;

/// <summary>Writes a reasoning snapshot as paragraphs.</summary>
internal static class ReasoningText
{
    // A long reasoning; a longer one takes room of the shared pool.
    private const int Usual = 1024;

    public static string Of(ReasoningSnapshot reasoning)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Usual]);
        Head(ref text, reasoning);
        Paragraph(ref text, reasoning.Origin?.Text ?? $"{Terms.Capital(Terms.Of(reasoning.Outcome))}: {reasoning.Reason}");
        if (reasoning.Because is not null)
        {
            Paragraph(ref text, reasoning.Because);
        }

        foreach (var piece in reasoning.Evidence)
        {
            Line(ref text, "For", piece);
        }

        foreach (var piece in reasoning.CounterEvidence)
        {
            Line(ref text, "Against", piece);
        }

        Paragraph(ref text, reasoning.Effect.Text);
        foreach (var note in reasoning.Notes)
        {
            Paragraph(ref text, note.Text);
        }

        if (reasoning.Confidence is { } confidence)
        {
            text.AppendLiteral("\nConfidence: ");
            text.AppendLiteral(Terms.Of(confidence));
            text.AppendLiteral(".");
            foreach (var reason in reasoning.ConfidenceReasons)
            {
                text.AppendLiteral(" ");
                text.AppendLiteral(reason.Text);
            }
        }

        foreach (var need in reasoning.Needs)
        {
            Paragraph(ref text, need.Text);
        }

        return text.ToStringAndClear();
    }

    /// <summary>The source of a piece of evidence in one line: title, publisher, date.</summary>
    public static string Reference(ResolvedEvidence piece)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Usual]);
        Reference(ref text, piece);
        return text.ToStringAndClear();
    }

    private static void Reference(ref DefaultInterpolatedStringHandler text, ResolvedEvidence piece)
    {
        text.AppendLiteral(piece.Title);
        text.AppendLiteral(", ");
        text.AppendLiteral(piece.Publisher);
        text.AppendLiteral(", ");
        if (piece.Published is { } date)
        {
            Span<char> day = stackalloc char[PartialDate.Longest];
            text.AppendFormatted(day[..date.Write(day)]);
        }
        else
        {
            text.AppendLiteral("undated");
        }
    }

    private static void Head(ref DefaultInterpolatedStringHandler text, ReasoningSnapshot reasoning)
    {
        var scale = reasoning.Scale;
        text.AppendLiteral(reasoning.Dimension);
        text.AppendLiteral(" ");
        text.AppendLiteral(reasoning.Title);
        if (reasoning.Score is { } score)
        {
            text.AppendLiteral(": ");
            text.AppendLiteral(Figures.Score(score, reasoning.Decimals));
            var isFromNothing = scale.Min == 0 && !scale.IsOpen;
            text.AppendLiteral(isFromNothing ? " of " : " on ");
            text.AppendLiteral(isFromNothing ? Quote.Number(scale.Max) : scale.ToString());
        }

        text.AppendLiteral(".");
        if (reasoning.Level is { } level)
        {
            text.AppendLiteral(" ");
            text.AppendLiteral(level);
        }
    }

    private static void Paragraph(ref DefaultInterpolatedStringHandler text, string paragraph)
    {
        text.AppendLiteral("\n");
        text.AppendLiteral(paragraph);
    }

    private static void Line(ref DefaultInterpolatedStringHandler text, string word, ResolvedEvidence piece)
    {
        Paragraph(ref text, word);
        text.AppendLiteral(" [");
        text.AppendLiteral(piece.Id);
        text.AppendLiteral("] ");
        text.AppendLiteral(piece.Claim);
        if (piece.Figure is { } figure)
        {
            text.AppendLiteral(" ");
            text.AppendLiteral(figure.Text);
            text.AppendLiteral(".");
        }

        text.AppendLiteral(" (");
        Reference(ref text, piece);
        text.AppendLiteral("; ");
        text.AppendLiteral(piece.Tier);
        text.AppendLiteral(")");
    }
}
