namespace ScoringFramework.Yaml;

/// <summary>What keeps a scalar from being a number.</summary>
internal enum NumberFault
{
    /// <summary>Nothing: it is one.</summary>
    None,

    /// <summary>It is text.</summary>
    Word,

    /// <summary>There is nothing, <c>~</c> or <c>null</c>.</summary>
    Absent,

    /// <summary>It is in quotes.</summary>
    Quoted,

    /// <summary><c>010</c>.</summary>
    LeadingZero,

    /// <summary><c>6,5</c>.</summary>
    DecimalComma,

    /// <summary><c>1_000</c>, <c>1,000</c> or <c>1 000</c>.</summary>
    Grouped,

    /// <summary><c>1e3</c>.</summary>
    Exponent,

    /// <summary><c>.nan</c> or <c>.inf</c>.</summary>
    NotFinite,

    /// <summary><c>1:30</c>.</summary>
    Sexagesimal,

    /// <summary><c>0x10</c>, <c>0o10</c> or <c>0b10</c>.</summary>
    OtherBase,

    /// <summary><c>+5</c>.</summary>
    PlusSign,

    /// <summary>A minus sign or a dash that is not <c>-</c>.</summary>
    OtherMinus,

    /// <summary><c>.5</c> or <c>5.</c>.</summary>
    BarePoint,

    /// <summary><c>40%</c>.</summary>
    Percent,

    /// <summary>More than 28 digits.</summary>
    TooLong,
}
