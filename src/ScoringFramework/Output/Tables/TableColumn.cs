namespace ScoringFramework.Output;

/// <summary>A column of a table of scores.</summary>
/// <param name="Name">Its name in the first row.</param>
/// <param name="Numbers">How a spreadsheet shows its numbers.</param>
/// <param name="Width">How many characters wide a spreadsheet shows it.</param>
internal sealed record TableColumn(string Name, NumberLook Numbers = NumberLook.Plain, int Width = 12);

/// <summary>How a spreadsheet shows numbers.</summary>
internal enum NumberLook
{
    /// <summary>With the digits that they have.</summary>
    Plain,

    /// <summary>With the decimals of the rubric.</summary>
    Score,

    /// <summary>As per cent.</summary>
    Share,
}
