using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF03xx: numbers and dates.</summary>
internal static partial class TextCodes
{
    /// <summary>Not a number.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = new("SF0301", Error, "not a number",
        "A number is written in decimal digits, with a point before decimals: 6, 6.5 or -0.25. Nothing else is read as a number. Write "
        + "the number this way.");

    /// <summary>No number.</summary>
    public static DiagnosticDescriptor NumberAbsent { get; } = new("SF0302", Error, "no number",
        "The key has no value, or the value is '~' or 'null'. An unknown number is never taken as 0. Write the number, or remove the key.");

    /// <summary>Number in quotes.</summary>
    public static DiagnosticDescriptor QuotedNumber { get; } = new("SF0303", Error, "number in quotes",
        "Quotes turn a number into text, and text is not read as a number. Write the number without quotes.");

    /// <summary>Leading zero.</summary>
    public static DiagnosticDescriptor LeadingZero { get; } = new("SF0304", Error, "leading zero",
        "Some YAML readers read 010 as the octal number 8, others as 10. Write the number without leading zeros.");

    /// <summary>Decimal comma.</summary>
    public static DiagnosticDescriptor DecimalComma { get; } = new("SF0305", Error, "decimal comma",
        "Numbers have a decimal point in every language. A file then means the same on every machine. Write 6.5 and not 6,5.");

    /// <summary>Grouped digits.</summary>
    public static DiagnosticDescriptor GroupedDigits { get; } = new("SF0306", Error, "grouped digits",
        "1,000 is a thousand in one language and one in another. Write the digits without commas, spaces, apostrophes or underscores "
        + "between them.");

    /// <summary>Exponent.</summary>
    public static DiagnosticDescriptor Exponent { get; } = new("SF0307", Error, "exponent",
        "YAML readers disagree on whether 1e3 is a number or text, so the file would have two meanings. Write the digits: 1000.");

    /// <summary>Not a finite number.</summary>
    public static DiagnosticDescriptor NotFinite { get; } = new("SF0308", Error, "not a finite number",
        "No score can be computed from infinity or .nan. Leave out a value that is unknown, or decline it with a reason.");

    /// <summary>Number with a colon.</summary>
    public static DiagnosticDescriptor Sexagesimal { get; } = new("SF0309", Error, "number with a colon",
        "Older YAML rules read 1:30 as the number 90. Write one decimal number in the unit that the field expects.");

    /// <summary>Not decimal.</summary>
    public static DiagnosticDescriptor OtherBase { get; } = new("SF0310", Error, "not decimal",
        "0x10, 0o10 and 0b10 are not decimal, and YAML readers disagree on them. Write the number in decimal digits.");

    /// <summary>Sign of a number.</summary>
    public static DiagnosticDescriptor NumberSign { get; } = new("SF0311", Error, "sign of a number",
        "A negative number begins with a hyphen, a positive one with its first digit. Word processors replace hyphens with dashes, which "
        + "YAML reads as text. Write a hyphen, or remove the plus sign.");

    /// <summary>Point without digits on both sides.</summary>
    public static DiagnosticDescriptor BarePoint { get; } = new("SF0312", Error, "point without digits on both sides",
        "A point at the start or end of a number is easy to miss. Write a digit on both sides of the point: 0.5 and not .5.");

    /// <summary>Too many digits.</summary>
    public static DiagnosticDescriptor NumberTooLong { get; } = new("SF0313", Error, "too many digits",
        "Numbers are exact to 28 digits. More digits would be rounded without notice. Round the number to the digits that have meaning.");

    /// <summary>Number with a unit.</summary>
    public static DiagnosticDescriptor NumberWithUnit { get; } = new("SF0314", Error, "number with a unit",
        "A number is written without a unit, and the unit has its own key. This way 40 percent and 0.4 cannot be confused. Remove the "
        + "sign. Where a share from 0 to 1 is expected, write 0.75 for 75 percent.");

    /// <summary>Not a date.</summary>
    public static DiagnosticDescriptor NotADate { get; } = new("SF0321", Error, "not a date",
        "A date is a year, a month or a day: 2026, 2026-05 or 2026-05-31. A word such as today would mean another day on every run. "
        + "Write one of the three forms.");

    /// <summary>Date in another form.</summary>
    public static DiagnosticDescriptor DateForm { get; } = new("SF0322", Error, "date in another form",
        "05/06/2026 is in May in one country and in June in another. Write year, month and day in that order, with hyphens. Give months "
        + "and days two digits, and leave out the time.");

    /// <summary>No such date.</summary>
    public static DiagnosticDescriptor NoSuchDate { get; } = new("SF0323", Error, "no such date",
        "The calendar has no such month or day. The date is a typing mistake, and which date you mean cannot be known. Write the correct "
        + "date.");
}
