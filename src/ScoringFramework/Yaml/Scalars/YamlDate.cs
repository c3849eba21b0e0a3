namespace ScoringFramework.Yaml;

/// <summary>A year, a month of it, or a day of that.</summary>
/// <param name="Year">From 1 to 9999.</param>
/// <param name="Month">From 1 to 12, or null.</param>
/// <param name="Day">A day of that month, or null.</param>
internal readonly record struct YamlDate(int Year, int? Month, int? Day);

/// <summary>What keeps a scalar from being a date.</summary>
internal enum DateFault
{
    /// <summary>Nothing: it is one.</summary>
    None,

    /// <summary>It is text, or nothing.</summary>
    Word,

    /// <summary>A date in another order or with other separators, such as <c>31.05.2026</c>.</summary>
    OtherForm,

    /// <summary>A date with a time.</summary>
    WithTime,

    /// <summary>A month that is not from 01 to 12.</summary>
    NoSuchMonth,

    /// <summary>A day that the month does not have.</summary>
    NoSuchDay,

    /// <summary>The year 0000.</summary>
    NoSuchYear,
}
