namespace ScoringFramework.Reporting.Tests;

public sealed class TemplateTests
{
    [Fact]
    public void A_template_replaces_the_one_of_its_name_and_escapes()
    {
        const string Mine = "<p id=\"method\">Mine: {{ m.rubric }} {{ '<b>' }}</p>";
        var templates = TemplateSet.With(new Dictionary<string, string> { ["method.liquid"] = Mine }).ValueOrThrow();
        var html = ProfilePage.Of(Samples.Qwen, new() { Templates = templates, Css = ":root { --data: red }" }).ToHtml();
        Assert.Contains("<p id=\"method\">Mine: IM-style competitive framework 1.1.0 &lt;b&gt;</p>", html);
        Assert.Contains("\n:root { --data: red }</style>", html);
    }

    [Theory]
    [InlineData("metod.liquid", "", "SF0701", "no page has a template 'metod.liquid'", "Did you mean method.liquid?")]
    [InlineData("style.css", "a{}</style>", "SF0703", "the file contains '</', which would end it inside a page", "Write <\\/ instead.")]
    public void What_is_wrong_with_a_template_is_reported(string name, string text, string code, string message, string remedy)
    {
        var problem = Assert.Single(TemplateSet.With(new Dictionary<string, string> { [name] = text }).Diagnostics);
        Assert.Equal((code, message, remedy), (problem.Code, problem.Message, problem.Remedy));
    }

    [Fact]
    public void A_template_that_is_not_Liquid_is_reported()
    {
        var problem = Assert.Single(TemplateSet.With(new Dictionary<string, string> { ["method.liquid"] = "{% if %}" }).Diagnostics);
        Assert.Equal("SF0702", problem.Code);
    }
}
