using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF03xx: numbers and dates.</summary>
public static partial class TextCodes
{
    /// <summary>Text where a number is wanted.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = new("SF0301", Error, "not a number",
        "A number is written in plain decimal digits, with a point before decimals: 6, 6.5 or -0.25. Anything else is not guessed at.");

    /// <summary>Nothing where a number is wanted.</summary>
    public static DiagnosticDescriptor NumberAbsent { get; } = new("SF0302", Error, "no number",
        "The key has no value, or '~' or 'null'. An unknown number is never taken for 0: leave the key out, or write the number.");

    /// <summary>A number in quotes.</summary>
    public static DiagnosticDescriptor QuotedNumber { get; } = new("SF0303", Error, "a number in quotes",
        "Quotes make text of a number, and whether the text was meant as one would be a guess. Write it without them.");

    /// <summary>A number that begins with a zero.</summary>
    public static DiagnosticDescriptor LeadingZero { get; } = new("SF0304", Error, "leading zero",
        "Some readers of YAML take 010 for the octal number 8 and others for 10, so it is refused. Write the number without leading zeros.");

    /// <summary>A comma before decimals.</summary>
    public static DiagnosticDescriptor DecimalComma { get; } = new("SF0305", Error, "decimal comma",
        "Numbers have a decimal point in every language, so that a file means the same on every machine. Write 6.5 and not 6,5.");

    /// <summary>Digits in groups.</summary>
    public static DiagnosticDescriptor GroupedDigits { get; } = new("SF0306", Error, "grouped digits",
        "1,000 is a thousand in one language and one in another. Write digits without commas, spaces, apostrophes or underscores between them.");

    /// <summary>A number with an exponent.</summary>
    public static DiagnosticDescriptor Exponent { get; } = new("SF0307", Error, "exponent",
        "Readers of YAML differ on whether 1e3 is a number or text, and the same file would mean two things. Write it out: 1000.");

    /// <summary>Not a number, or infinity.</summary>
    public static DiagnosticDescriptor NotFinite { get; } = new("SF0308", Error, "not a finite number",
        "No score can be computed from infinity or from .nan. Leave out what is unknown, and decline it with a reason.");

    /// <summary>A number with a colon.</summary>
    public static DiagnosticDescriptor Sexagesimal { get; } = new("SF0309", Error, "a number with a colon",
        "By older rules of YAML 1:30 is the number 90. Write one decimal number in the unit that is wanted.");

    /// <summary>A hexadecimal, octal or binary number.</summary>
    public static DiagnosticDescriptor OtherBase { get; } = new("SF0310", Error, "not decimal",
        "0x10, 0o10 and 0b10 are not decimal, and readers of YAML differ on them. Write decimal digits.");

    /// <summary>A plus sign, or a minus sign that is none.</summary>
    public static DiagnosticDescriptor NumberSign { get; } = new("SF0311", Error, "sign of a number",
        "A negative number begins with a hyphen, and a positive one with its first digit. Word processors turn hyphens into dashes, which are text.");

    /// <summary>A point without digits on both sides.</summary>
    public static DiagnosticDescriptor BarePoint { get; } = new("SF0312", Error, "a point without digits on both sides",
        "A point is easily missed at the start or the end of a number. Write 0.5 and not .5, and 5 and not 5.");

    /// <summary>More than 28 digits.</summary>
    public static DiagnosticDescriptor NumberTooLong { get; } = new("SF0313", Error, "too many digits",
        "Numbers are kept exactly, to 28 digits. More would be rounded in silence. Round the number to the digits that mean something.");

    /// <summary>A number with a percent sign.</summary>
    public static DiagnosticDescriptor NumberWithUnit { get; } = new("SF0314", Error, "a number with a unit",
        "A number stands alone; its unit has a key of its own, so that 40 percent and 0.4 cannot be mixed up. Remove the sign.");

    /// <summary>Text where a date is wanted.</summary>
    public static DiagnosticDescriptor NotADate { get; } = new("SF0321", Error, "not a date",
        "A date is a year, a month or a day: 2026, 2026-05 or 2026-05-31. Words such as today would mean another day on every run, and age and freshness are counted from dates. Write one of the three forms.");

    /// <summary>A date in another form.</summary>
    public static DiagnosticDescriptor DateForm { get; } = new("SF0322", Error, "date in another form",
        "05/06/2026 is in May in one country and in June in another. Write year, month and day in that order, with hyphens and two digits each, and without a time.");

    /// <summary>A date that no calendar has.</summary>
    public static DiagnosticDescriptor NoSuchDate { get; } = new("SF0323", Error, "no such date",
        "The calendar has no such month or day. A date that does not exist was mistyped, and which one was meant cannot be known.");
}
