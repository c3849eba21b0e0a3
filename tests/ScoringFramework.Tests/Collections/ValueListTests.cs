using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Collections;

public sealed class ValueListTests
{
    [Fact]
    public void Its_text_is_its_elements_the_same_in_every_culture()
    {
        ValueList<double> numbers = [0.5, 2];
        ValueList<string> words = ["a", "b"];

        Assert.Equal("[0.5, 2]", Cultures.SameIn(numbers.ToString));
        Assert.Equal("[a, b]", words.ToString());
        Assert.Equal("[]", new ValueList<string>([]).ToString());
    }
}
