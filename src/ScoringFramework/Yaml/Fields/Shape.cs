namespace ScoringFramework.Yaml;

/// <summary>What a field holds, as far as its form shows. Its meaning is checked by the rules.</summary>
internal abstract record Shape
{
    private const string Decimal = @"-?(0|[1-9][0-9]*)(\.[0-9]+)?";

    /// <summary>Words for people. Any scalar is read as its text.</summary>
    public static Shape Prose { get; } = new ProseShape();

    public static TextShape Id { get; } = new(Ids.Pattern, "An id is a letter followed by up to 63 letters, digits, '.', '_' or '-'.");

    public static TextShape Version { get; } = new($"^{SemanticVersion.Pattern}$", "Write major.minor.patch, such as 1.0.0.");

    public static TextShape Age { get; } = new("^[1-9][0-9]* (day|days|month|months|year|years)$",
        "Write a whole number and days, months or years, such as '18 months'.");

    public static TextShape Percent { get; } = new(@"^(0|[1-9][0-9]*)(\.[0-9]+)? percent$",
        "Write a number and 'percent', such as '15 percent'.");

    public static TextShape Condition { get; } = new(
        $"^((at (most|least)|below|above) {Decimal}|not scored)$",
            "Write 'at most 2', 'at least 6.5', 'below 3', 'above 5' or 'not scored'.");

    public static TextShape Path { get; } = new("^(?![A-Za-z]:)(?![/\\\\])(?!.*://).+$",
        "Write a path relative to this file, such as ../rubrics/r.yaml.");

    public static TextShape StepKey { get; } = new(
        $"^({Yaml.NumberKey.Word})?{Decimal}$", "Write a plain number, such as 6 or 7.5, or 'above 6' where 6 itself is not meant.");

    /// <summary>Scores and what they mean in words.</summary>
    public static Shape Levels { get; } = Entries(StepKey, Prose);

    public static Shape Date { get; } = new DateShape();

    public static NumberShape Number { get; } = new();

    public static NumberShape Share { get; } = new() { Least = 0, Most = 1 };

    /// <summary>True when a node is of the kind that this shape is written as: a scalar, a list or a mapping.</summary>
    public bool Takes(YamlNode node) => this switch
    {
        EitherShape either => either.Options.Any(o => o.Takes(node)),
        EntriesShape or MapShape => node is YamlMap,
        ListShape => node is YamlSequence,
        _ => node is YamlScalar,
    };

    public static NumberShape AtLeast(decimal least) => new() { Least = least };

    public static NumberShape Whole(decimal least, decimal? most = null) => new() { IsWhole = true, Least = least, Most = most };

    public static Shape Word<T>(Words<T> words)
        where T : struct, Enum => new WordShape(words.Described);

    public static Shape List(Shape item) => new ListShape(item);

    /// <summary>A mapping whose keys are the file's own.</summary>
    public static Shape Entries(Shape key, Shape value) => new EntriesShape(key, value);

    public static Shape Map(FieldSet fields) => new MapShape(() => fields);

    /// <summary>A mapping of fields that are still being described: one that holds itself.</summary>
    public static Shape Map(Func<FieldSet> fields) => new MapShape(fields);

    public static Shape Either(params ValueList<Shape> options) => new EitherShape(options);
}

internal sealed record ProseShape : Shape;

/// <summary>The word true, which readers of YAML make a boolean of.</summary>
internal sealed record FlagShape : Shape;

/// <param name="Pattern">The form, an expression of ECMA-262.</param>
/// <param name="Hint">What is said when a text has another form.</param>
internal sealed record TextShape(string Pattern, string Hint) : Shape;

internal sealed record DateShape : Shape;

/// <summary>A plain decimal between its ends, as far as it has any.</summary>
internal sealed record NumberShape : Shape
{
    public bool IsWhole { get; init; }

    public decimal? Least { get; init; }

    public decimal? Most { get; init; }

    /// <summary>A number that it must be above.</summary>
    public decimal? Above { get; init; }
}

/// <param name="Words">The words, each with what it means.</param>
/// <param name="IsOpen">True when another text is allowed too.</param>
internal sealed record WordShape(ValueList<(string Word, string About)> Words, bool IsOpen = false) : Shape;

internal sealed record ListShape(Shape Item) : Shape;

internal sealed record EntriesShape(Shape Key, Shape Value) : Shape;

internal sealed record MapShape(Func<FieldSet> Fields) : Shape;

internal sealed record EitherShape(ValueList<Shape> Options) : Shape;
