namespace ScoringFramework.Tests.Architecture;

/// <summary>Facts are values; the sentences beside them are for people, and no code reads them.</summary>
public sealed class SentenceTests
{
    private const string Marked = """
        [AttributeUsage(AttributeTargets.All)] class SentenceAttribute : Attribute;
        record Note([Sentence] string Text, string Id, int Count) { [Sentence] public string? More { get; init; } [Sentence] public string All() => Text + More; }
        static class Writing { public static string Capital(this string text) => text; public static void Write(string text) { } }
        """;

    [Fact]
    public void No_code_reads_a_sentence() => Assert.Equal([], SentenceInspection.Violations(SourceCompilation.Library));

    [Theory]
    [InlineData("note.Text == \"held\"", "==")]
    [InlineData("note.More != note.Id", "!=")]
    [InlineData("(note.Text, 1) == (\"held\", 1)", "==")]
    [InlineData("note.Text is \"held\"", "a pattern")]
    [InlineData("note is { Text: \"held\" }", "a pattern")]
    [InlineData("note is { Text.Length: > 3 }", ".Length")]
    [InlineData("note is { Text: ['h', ..] }", "a pattern")]
    [InlineData("note.Text switch { \"held\" => 1, _ => 0 }", "a pattern")]
    [InlineData("(note.Text, note.Count) switch { (\"held\", 1) => 1, _ => 0 }", "a pattern")]
    [InlineData("note.Text.Contains(\"held:\")", ".Contains")]
    [InlineData("note?.Text?.StartsWith(\"held:\")", ".StartsWith")]
    [InlineData("(note.More ?? \"\").EndsWith('.')", ".EndsWith")]
    [InlineData("$\"{note.Text}.\".IndexOf(':')", ".IndexOf")]
    [InlineData("(note.Text + \".\").Length", ".Length")]
    [InlineData("note.Text.Length > 20", ".Length")]
    [InlineData("note.Text[0]", "[…]")]
    [InlineData("note.Text[5..]", "[…]")]
    [InlineData("note.Text?[0]", "[…]")]
    [InlineData("note.Text.Split(':')", ".Split")]
    [InlineData("note.Text.Trim()", ".Trim")]
    [InlineData("note.Text.Replace(\"a\", \"b\")", ".Replace")]
    [InlineData("note.Text!.ToString().Substring(2)", ".Substring")]
    [InlineData("note.Text.Any(char.IsDigit)", ".Any")]
    [InlineData("note.Text.AsSpan()", ".AsSpan")]
    [InlineData("note.All().Contains('x')", ".Contains")]
    [InlineData("note.Id.Contains(note.Text)", ".Contains")]
    [InlineData("string.Equals(note.Text, \"held\")", ".Equals")]
    [InlineData("StringComparer.Ordinal.Compare(note.Text, \"held\")", ".Compare")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(note.Text, \"held\")", ".IsMatch")]
    [InlineData("new HashSet<string>().Contains(note.Text)", ".Contains")]
    [InlineData("new Dictionary<string, int>()[note.Text]", "[…]")]
    [InlineData("new[] { note }.GroupBy(n => n.Text)", ".GroupBy")]
    [InlineData("new[] { note }.DistinctBy(n => (n.Id, n.Text))", ".DistinctBy")]
    [InlineData("new List<char>([.. note.Text])", "..")]
    public void What_reads_a_sentence_is_found(string expression, string reader) =>
        Assert.Equal([$"A.cs(1): {reader} reads the sentence {Sentence(expression)}."],
            Found($"class A {{ object? Of(Note note) => {expression}; }}"));

    [Theory]
    [InlineData("note.Text")]
    [InlineData("note.Text is null")]
    [InlineData("note.More is not null")]
    [InlineData("note.More == null")]
    [InlineData("note.More is { } || note.More is \"\"")]
    [InlineData("note.More is { Length: > 0 }")]
    [InlineData("note.Text.Length == 0 || note.More?.Length > 0")]
    [InlineData("string.IsNullOrEmpty(note.More)")]
    [InlineData("note.More ?? note.Text")]
    [InlineData("note.Count > 1 ? note.Text : note.Id.Trim()")]
    [InlineData("$\"{note.Text} {note.More}\"")]
    [InlineData("string.Join(' ', note.Text, note.More)")]
    [InlineData("note.Text.Capital()")]
    [InlineData("new[] { note }.Select(n => n.Text).ToList()")]
    [InlineData("note with { Text = \"other\" }")]
    [InlineData("note == new Note(note.Text, \"a\", 1)")]
    [InlineData("note.Id.Contains(nameof(note.Text)) && note.Id == \"a\" && note.Id[0] == 'a' && note.Id is \"b\"")]
    public void What_writes_or_asks_whether_there_is_one_is_free(string expression) =>
        Assert.Equal([], Found($"class A {{ object? Of(Note note) => {expression}; }}"));

    [Fact]
    public void A_sentence_is_followed_through_its_local_names() => Assert.Equal(
        [
            "A.cs(3): .StartsWith reads the sentence Note.Text.",
            "A.cs(4): .Trim reads the sentence Note.More.",
            "A.cs(5): a pattern reads the sentence Note.Text.",
            "A.cs(6): switch reads the sentence Note.More.",
            "A.cs(7): foreach reads the sentence A.Of(given).",
        ],
        Found("""
            class A { void Of(Note note, [Sentence] string given) {
                var text = note.Text; string? more = null; more = note.More;
                if (text.StartsWith("held:")) { }
                if (note.More is { } some && some.Trim() is var trimmed) { }
                var whole = $"{text}."; _ = whole is "held.";
                switch (more) { case "held": break; }
                foreach (var letter in given) { }
                Writing.Write(text); Writing.Write(more); Writing.Write(given);
            } }
            """));

    [Fact]
    public void A_mark_holds_where_it_is_overridden() => Assert.Equal(
        ["A.cs(3): .Contains reads the sentence B.Text."],
        Found("""
            abstract class C { [Sentence] public abstract string Text { get; } }
            class B : C { public override string Text => "held"; }
            class A { bool Of(B b) => b.Text.Contains("held"); }
            """));

    private static string Sentence(string expression) =>
        expression.Contains("All()", StringComparison.Ordinal) ? "Note.All"
        : expression.Contains("More", StringComparison.Ordinal) ? "Note.More" : "Note.Text";

    private static string[] Found(string source) =>
        SentenceInspection.Violations(SourceCompilation.Of([new("Marked.cs", Marked), new("A.cs", source)]));
}
