namespace ScoringFramework.Output;

/// <summary>The parts of a change, their numbers in a column, and their sum, each with its reason and evidence.</summary>
internal static class PartLines
{
    /// <summary>Every part with its reason, the sum, and how the parts were found where that is not exact.</summary>
    public static void Write(StyledTextBuilder text, Change change, int width)
    {
        var sum = Numerals.Signed(change.Parts.Sum(p => p.Displayed), ChangeWords.RoundingOf(change).Decimals);
        var end = Write(text, change, change.Parts, sum.Length, width, isBrief: false);
        text.MoveTo(2).Line(new string('─', end - 2), TextStyle.Faint).WriteRight(sum, end, TextStyle.Strong).EndLine();
        if (change.Method is { Kind: ChangeMethodKind.Sampled } or { WithoutScore: > 0 })
        {
            text.Paragraph(ChangeWords.Method(change.Method, change.After.Rounding), 2, width, TextStyle.Faint);
        }
    }

    /// <summary>The parts and their evidence, for the author of the change. A rounding of 0 is left out.</summary>
    public static void WriteBrief(StyledTextBuilder text, Change change, int width) =>
        Write(text, change, [.. change.Parts.Where(p => p.Kind != CauseKind.Rounding || p.Displayed != 0)], 0, width, isBrief: true);

    private static int Write(StyledTextBuilder text, Change change, ValueList<ChangePart> parts, int least, int width, bool isBrief)
    {
        var rounding = ChangeWords.RoundingOf(change);
        var numbers = parts.Select(p => Numerals.Signed(p.Displayed, rounding.Decimals)).ToArray();
        var end = 2 + numbers.Select(n => n.Length).Append(least).Max();
        foreach (var (part, number) in parts.Zip(numbers))
        {
            text.WriteRight(number, end, StyleOf(part.Displayed)).MoveTo(end + 2);
            Subject(text, part, end + 2, width);
            if (!isBrief && part.Reason is { } reason)
            {
                text.Paragraph(reason.Text, end + 2, width, TextStyle.Faint);
            }

            foreach (var evidence in part.Evidence)
            {
                EvidenceLines.Write(text, evidence, end + 2, width);
            }
        }

        return end;
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
