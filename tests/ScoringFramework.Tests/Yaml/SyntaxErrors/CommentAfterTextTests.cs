namespace ScoringFramework.Tests.Yaml.SyntaxErrors;

public class CommentAfterTextTests
{
    [Fact]
    public void A_comment_after_prose_is_quoted()
    {
        var prose = (YamlScalar)Reading.Sound("because: We are #1 # in the market")["because"]!;
        Assert.Equal("We are", prose.Text);
        Assert.Equal("f.yaml(1,17): warning SF0218: ' #' begins a comment, so '#1 # in the market' is not part of the text. "
            + "If it is part of the text, put the text in quotes. If it is a comment, put it on its own line.",
            TextErrors.FindComment(prose)?.ToString());
    }

    [Fact]
    public void Quoted_text_and_text_without_a_comment_get_no_warning()
    {
        var root = Reading.Sound("a: 'x' # c\nb: x#y\nc: >- # c\n  x # y");
        Assert.All(root.Entries, entry => Assert.Null(TextErrors.FindComment((YamlScalar)entry.Value)));
    }

    [Fact]
    public void A_missing_space_after_the_colon_is_found_in_a_text_where_a_mapping_is_wanted()
    {
        var text = (YamlScalar)Reading.Sound("P1b:\n  weight:60")["P1b"]!;
        Assert.Equal(
            "f.yaml(2,9): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write "
            + "weight: 60.",
            KeyText.FindMissingSpace(text)?.ToString());
        Assert.Null(KeyText.FindMissingSpace((YamlScalar)Reading.Sound("a: https://x.y")["a"]!));
        Assert.Null(KeyText.FindMissingSpace((YamlScalar)Reading.Sound("a: 'x:y'")["a"]!));
    }
}
