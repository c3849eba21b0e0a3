namespace ScoringFramework.Output;

/// <summary>A cell of a table of scores: a text, a number, a date or a flag, or nothing.</summary>
internal readonly record struct TableCell
{
    /// <summary>The text; null for other kinds and for nothing.</summary>
    public string? Text { get; private init; }

    /// <summary>A number that is displayed: its digits are exact.</summary>
    public decimal? Displayed { get; private init; }

    /// <summary>A number as it was computed.</summary>
    public double? Computed { get; private init; }

    /// <summary>A date, as precise as it is known.</summary>
    public PartialDate? Date { get; private init; }

    /// <summary>True or false.</summary>
    public bool? Flag { get; private init; }

    public static implicit operator TableCell(string? text) => new() { Text = text };

    public static implicit operator TableCell(decimal? number) => new() { Displayed = number };

    public static implicit operator TableCell(double? number) => new() { Computed = number };

    public static implicit operator TableCell(PartialDate? date) => new() { Date = date };

    public static implicit operator TableCell(bool? flag) => new() { Flag = flag };
}
