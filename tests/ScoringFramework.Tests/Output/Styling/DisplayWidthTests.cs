namespace ScoringFramework.Tests.Output.Styling;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("plain", 5)]
    [InlineData("naïve", 5)]
    [InlineData("nai\u0308ve", 5)]
    [InlineData("题目", 4)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("한글", 4)]
    [InlineData("\u1112\u1161\u11ab", 2)]
    [InlineData("😀", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("❤️", 2)]
    [InlineData("→ – … · ±", 9)]
    [InlineData("مرحبا", 5)]
    public void Columns_are_counted_as_terminals_do(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));
}
