using System.Text;
using System.Text.RegularExpressions;

namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>Every range, cut out of its file, is the text that the diagnostic is about; whatever else is in the file.</summary>
public sealed partial class RangeTests(BrokenFolder folder) : IClassFixture<BrokenFolder>
{
    /// <summary>
    /// Codes about a character, of an empty place or of the whole file, which no word of the message is: what is there all the
    /// same.
    /// </summary>
    private static readonly Dictionary<string, string> Marks = new(StringComparer.Ordinal)
    {
        ["SF0005"] = "^[^\\x00-\\x7F]$",
        ["SF0006"] = "^$",
        ["SF0007"] = "^[\\x00-\\x1F]?$",
        ["SF0008"] = "^\\u2028$",
        ["SF0101"] = @"^\[$",
        ["SF0104"] = "^$",
        ["SF0105"] = "^[-T]$",
        ["SF0106"] = "^---$",
        ["SF0113"] = @"^\[$",
        ["SF0114"] = "^:$",
        ["SF0115"] = "^\\t$",
        ["SF0118"] = "^\\u00A0$",
        ["SF0132"] = "^:$",
        ["SF0134"] = "^\"$",
        ["SF0137"] = "^,$",
        ["SF0139"] = "^w$",
        ["SF0401"] = "^$",
        ["SF0403"] = "^$",
        ["SF0405"] = "^$",
        ["SF0409"] = "^$",
        ["SF0504"] = "^# scoring:ignore ",
        ["SF1005"] = "^\" *\"$",
        ["SF2003"] = "^\" *\"$",
        ["SF1902"] = "^1$",
        ["SF2901"] = @"^The certificate is current and without remarks\.$",
        ["SF3103"] = @"^Customers call it cheap\.$",
        ["SF4001"] = "^$",
        ["SF4002"] = "^$",
        ["SF4003"] = "^$",
        ["SF4004"] = "^$",
        ["SF4201"] = "^$",
        ["SF4209"] = "^",
        ["SF4202"] = "^$",
        ["SF4203"] = "^$",
    };

    public static TheoryData<string> Names =>
        [.. BrokenFile.All.Where(f => !f.Name.EndsWith(".vector", StringComparison.Ordinal)).Select(f => f.Name)];

    public static TheoryData<string> Texts =>
        [.. BrokenFile.All.Where(f => f.Name.EndsWith(".yaml", StringComparison.Ordinal) && IsText(f)).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_range_lies_in_its_file(string name)
    {
        var read = new BrokenFile(name).Read();

        Assert.All(read.Problems, problem => Assert.NotNull(problem.Span));
        foreach (var span in read.Problems.SelectMany(p => p.Related.Select(r => r.Span).Append(p.Span)).OfType<SourceSpan>())
        {
            var lines = LinesOf(read, span);
            Assert.True((span.Line, span.Column).CompareTo((span.EndLine, span.EndColumn)) <= 0, $"{span} is inverted.");
            Assert.InRange(span.Line, 1, lines.Length);
            Assert.InRange(span.EndLine, 1, lines.Length);
            Assert.InRange(span.Column, 1, lines[span.Line - 1].Length + 1);
            Assert.InRange(span.EndColumn, 1, lines[span.EndLine - 1].Length + 1);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_range_is_the_text_that_the_message_speaks_of(string name)
    {
        var read = new BrokenFile(name).Read();
        foreach (var problem in read.Problems)
        {
            var cut = Cut(read, problem.Span!.Value);
            Assert.True(Speaks(problem, cut), $"{problem}\nspeaks of something else than '{cut}'.");
        }
    }

    [Fact]
    public void The_rule_refuses_a_range_beside_the_text()
    {
        var problem = new Diagnostic(FormatCodes.UnknownField, "'weigth' is not a field of a dimension");

        Assert.True(Speaks(problem, "weigth"));
        Assert.False(Speaks(problem, "weig"));
        Assert.False(Speaks(problem, "weigth:"));
        Assert.False(Speaks(problem, "title"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Windows_line_ends_move_no_range(string name) =>
        Same(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            cut => cut.Replace("\r\n", "\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_byte_order_mark_moves_no_range(string name) => Same(name, text => "\uFEFF" + text, cut => cut);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Emoji_and_other_scripts_before_it_move_a_range_by_their_units(string name)
    {
        foreach (var before in new[] { "🏭", "שלום ", "价格 ", "e\u0301", "👩‍🔬 مصنع " })
        {
            // A title that begins with a mark of YAML would become another text.
            Same(name, text => Title().Replace(text, m => m.Value + before), cut => cut.Replace(before, "", StringComparison.Ordinal));
        }
    }

    private void Same(string name, Func<string, string> change, Func<string, string> back)
    {
        var file = new BrokenFile(name);
        var (plain, changed) = (file.Read(), file.Read(Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes))), folder));

        Assert.Equal(Reported(plain, cut => cut), Reported(changed, back));
    }

    private static IEnumerable<string> Reported(BrokenReading read, Func<string, string> back) => read.Problems.Select(problem =>
    {
        var spans = problem.Related.Select(r => r.Span).Prepend(problem.Span).Select(s => s!.Value);
        return $"{problem.Code} {string.Join(" | ", spans.Select(s => IsIn(read, s) ? $"{s.Line}: {back(Cut(read, s))}" : ""))}";
    });

    private static bool IsIn(BrokenReading read, SourceSpan span) => Path.GetFileName(span.File) == Path.GetFileName(read.Path);

    private static bool Speaks(Diagnostic problem, string cut)
    {
        if (Marks.TryGetValue(problem.Code, out var mark) && Regex.IsMatch(cut, mark, RegexOptions.CultureInvariant))
        {
            return true;
        }

        var quoted = Quoted().Matches(problem.Message).Select(m => m.Groups[1].Value.Trim()).Where(q => q.Length > 0).ToList();
        return IsQuoted(quoted, cut) || IsLongPath(problem.Message, cut) || Whole(problem.Message, Plain(cut))
            || IsInPath(problem.Path, Plain(cut))
            || (!KeyOrWord().IsMatch(cut) && HasParts(problem, quoted, cut));
    }

    // A message cuts every long word.
    private static bool IsLongPath(string message, string cut) => cut.Length > 120 && message.Contains(cut[..40], StringComparison.Ordinal);

    // The message quotes the whole, or its beginning.
    private static bool IsQuoted(List<string> quoted, string cut) =>
        quoted.Exists(q => q == cut || q == Plain(cut) || (q.EndsWith('…') && cut.StartsWith(q[..^1], StringComparison.Ordinal)));

    // The key of the field or the part that the message is about.
    private static bool IsInPath(ModelPath? path, string cut) => path is not null && path.Segments.Contains(cut);

    // Of a text of several words or marks the message quotes a part, or gives its number.
    private static bool HasParts(Diagnostic problem, List<string> quoted, string cut) =>
        quoted.Exists(q => cut.Contains(q, StringComparison.Ordinal) && !cut.EndsWith(':'))
        || Number().Matches(cut).Any(n => Whole(problem.Message, n.Value));

    // As a word of its own: not a part of another word or number.
    private static bool Whole(string message, string cut) =>
        cut.Length > 0 && Regex.IsMatch(message, $@"(?<![\w.]){Regex.Escape(cut)}(?![\w])", RegexOptions.CultureInvariant);

    private static string Plain(string cut) => cut is ['"', .., '"'] or ['\'', .., '\''] or ['[', .., ']'] ? cut[1..^1] : cut;

    private static string Cut(BrokenReading read, SourceSpan span)
    {
        var lines = LinesOf(read, span);
        return span.Line == span.EndLine
            ? lines[span.Line - 1][(span.Column - 1)..(span.EndColumn - 1)]
            : string.Join('\n', lines[(span.Line - 1)..span.EndLine])[(span.Column - 1)..];
    }

    private static string[] LinesOf(BrokenReading read, SourceSpan span) =>
        (read.TextOf(span.File) ?? Encoding.Latin1.GetString(File.ReadAllBytes(span.File))).TrimStart('\uFEFF')
        .Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static bool IsText(BrokenFile file) => file.Code is not ("SF0005" or "SF0006" or "SF0007");

    [GeneratedRegex("'([^']*|'[^']*')'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[A-Za-z][\w.-]*$")]
    private static partial Regex KeyOrWord();

    [GeneratedRegex("""(title|claim): ['"]?(?=[A-Z])""")]
    private static partial Regex Title();
}
