using System.Reflection;

namespace ScoringFramework.Tests.Yaml;

public class TextCodeTests
{
    private static readonly DiagnosticDescriptor[] Codes = [.. typeof(TextCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => property.GetValue(null)).Cast<DiagnosticDescriptor>()];

    [Fact]
    public void Codes_are_distinct_and_explained()
    {
        Assert.Equal(Codes.Length, Codes.Select(code => code.Id).Distinct().Count());
        Assert.All(Codes, code =>
        {
            Assert.Matches("^SF0[0-9]{3}$", code.Id);
            Assert.EndsWith(".", code.Explanation);
            Assert.False(code.Title.EndsWith('.'));
        });
    }

    [Fact]
    public void Titles_are_distinct() => Assert.Equal(Codes.Length, Codes.Select(code => code.Title).Distinct().Count());
}
