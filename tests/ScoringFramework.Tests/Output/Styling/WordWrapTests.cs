namespace ScoringFramework.Tests.Output.Styling;

public sealed class WordWrapTests
{
    [Fact]
    public void Lines_break_between_words() =>
        Assert.Equal(["one two", "three four", "five"], WordWrap.Lines("one two  three\nfour five", 10));

    [Fact]
    public void A_word_longer_than_the_line_is_broken() => Assert.Equal(["abcdefghij", "klm no"], WordWrap.Lines("abcdefghijklm no", 10));

    [Fact]
    public void Wide_letters_break_anywhere() => Assert.Equal(["一二三四五", "六七"], WordWrap.Lines("一二三四五六七", 10));

    [Fact]
    public void What_does_not_fit_the_last_line_ends_in_an_ellipsis() =>
        Assert.Equal(["one two", "three…"], WordWrap.Lines("one two three, four five", 10, most: 2));

    [Fact]
    public void The_ellipsis_has_its_own_column() =>
        Assert.Equal(["one two", "threefour…"], WordWrap.Lines("one two threefour1 five", 10, most: 2));

    [Fact]
    public void An_empty_text_is_an_empty_line() => Assert.Equal([""], WordWrap.Lines(" ", 10));

    [Fact]
    public void No_letter_is_lost() =>
        Assert.Equal("一二 abc 👩‍👩‍👧三四".Replace(" ", ""), string.Concat(WordWrap.Lines("一二 abc 👩‍👩‍👧三四", 8)).Replace(" ", ""));
}
