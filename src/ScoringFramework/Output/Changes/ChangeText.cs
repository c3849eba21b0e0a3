using ScoringFramework.Changes;

namespace ScoringFramework.Output;

/// <summary>A change as text for people, like a good review: what moved the score and by how much, the reason and the evidence beside it, then what else changed.</summary>
public static class ChangeText
{
    /// <summary>One change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Change change, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        ChangeHead.Write(text, change, width);
        if (change.IsEmpty)
        {
            return text.Paragraph("Nothing changed.", 2, width).Build();
        }

        if (change.Parts.Count > 0)
        {
            Parts(text, change, width);
        }

        EventSection.Write(text, change, width);
        foreach (var renaming in change.ProbablyRenamed)
        {
            text.Blank().Paragraph(ChangeWords.Of(renaming, change.Before.Rubric.Version), 2, width, TextStyle.Caution);
        }

        return text.Build();
    }

    private static void Parts(StyledTextBuilder text, Change change, int width)
    {
        var rounding = ChangeWords.RoundingOf(change);
        var numbers = change.Parts.Select(p => Numerals.Signed(p.Displayed, rounding)).ToArray();
        var sum = Numerals.Signed(change.Parts.Sum(p => p.Displayed), rounding);
        var end = 2 + numbers.Append(sum).Max(n => n.Length);
        text.Blank().Line("What moved it", TextStyle.Heading);
        foreach (var (part, number) in change.Parts.Zip(numbers))
        {
            text.WriteRight(number, end, StyleOf(part.Displayed)).MoveTo(end + 2);
            Subject(text, part, end + 2, width);
            if (part.Because is { } because)
            {
                text.Paragraph(Words.Sentence(because), end + 2, width, TextStyle.Faint);
            }

            foreach (var evidence in part.Evidence)
            {
                EvidenceLines.Write(text, evidence, end + 2, width);
            }
        }

        text.MoveTo(2).Line(new string('─', end - 2), TextStyle.Faint).WriteRight(sum, end, TextStyle.Strong).EndLine();
        if (change.Method is { Kind: ChangeMethodKind.Sampled } or { WithoutScore: > 0 })
        {
            text.Paragraph(ChangeWords.Method(change.Method, change.After.Rounding), 2, width, TextStyle.Faint);
        }
    }

    private static void Subject(StyledTextBuilder text, ChangePart part, int indent, int width)
    {
        var (subject, what) = (ChangeWords.Subject(part), ChangeWords.What(part));
        if (what.Length == 0)
        {
            text.Line(subject);
        }
        else if (text.Column + DisplayWidth.Of(subject) + 2 + DisplayWidth.Of(what) <= width)
        {
            text.Write($"{subject}: ").Line(what, TextStyle.Strong);
        }
        else
        {
            text.Line($"{subject}:").Paragraph(what, indent, width, TextStyle.Strong);
        }
    }

    private static TextStyle StyleOf(decimal value) => value switch { > 0 => TextStyle.Good, < 0 => TextStyle.Bad, _ => TextStyle.Faint };
}
