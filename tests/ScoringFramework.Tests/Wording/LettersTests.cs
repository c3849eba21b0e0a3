using System.Globalization;
using System.Text;
using ScoringFramework.Wording;

namespace ScoringFramework.Tests.Wording;

public sealed class LettersTests
{
    // Letters and marks of all scripts but East Asian compatibility ideographs, which nobody types and no file system takes apart.
    private static IEnumerable<char> Composed => Enumerable.Range(0, 0x10000).Select(i => (char)i)
        .Where(c => !char.IsSurrogate(c) && c is < '\uF900' or > '\uFAFF')
        .Where(c =>
            char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    [Fact]
    public void Every_letter_is_taken_apart_as_the_framework_does_it_where_it_does() => Assert.All(
        Composed, c => Assert.Equal(Sorted($"{c}".Normalize(NormalizationForm.FormD)), Letters.Decompose($"{c}")));

    [Theory]
    [InlineData("é", "e\u0301")]
    [InlineData("ệ", "ê\u0323")]
    [InlineData("ệ", "e\u0302\u0323")]
    [InlineData("각", "\u1100\u1161\u11A8")]
    [InlineData("が", "か\u3099")]
    public void Two_forms_of_one_text_are_equal(string one, string other) => Assert.Equal(Letters.Decompose(one), Letters.Decompose(other));

    [Fact]
    public void Half_a_surrogate_pair_is_kept() => Assert.Equal("a\uD800b", Letters.Decompose("a\uD800b"));

    private static string Sorted(string text) => Letters.Decompose(text);
}
