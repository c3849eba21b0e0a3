namespace ScoringFramework.Tests.Documentation;

/// <summary>The reference pages of both formats are what the schemas give.</summary>
public sealed class FormatPageTests
{
    [Theory]
    [InlineData("format-rubric", "Fields of a rubric", "rubric.schema.json")]
    [InlineData("format-dossier", "Fields of a dossier", "dossier.schema.json")]
    public void A_page_is_generated_from_its_schema(string page, string title, string schema)
    {
        var (verified, received) = (Repository.PathOf($"docs/{page}.md"), Repository.PathOf($"docs/{page}.received.md"));
        var text = FormatPage.Write(title, schema, File.ReadAllText(Repository.PathOf($"schemas/{schema}")));
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"docs/{page}.md is not what the schema gives. When the change is meant, put docs/{page}.received.md in its place.");
    }

    [Fact]
    public void A_page_has_ranges_words_defaults_examples_and_inner_objects() => Assert.EndsWith("""

        | Field | Content | Values |
        |---|---|---|
        | `a`\* | An id \| or two. | text; as `x` |
        | `b` | A share. | a number; at least 0, at most 1; default `1` |
        | `c` | A part. | fields |
        | `d` | Parts. | by key: part |

        ## The file: c

        | Field | Content | Values |
        |---|---|---|
        | `e` | A word. | `one`, `two` |

        ## Part

        | Field | Content | Values |
        |---|---|---|
        | `f` | As `a` of part. | `a` of part |

        """.ReplaceLineEndings("\n"), FormatPage.Write("T", "t.json", """
        { "description": "D.", "required": ["a"],
          "properties": {
            "a": { "description": "An id | or two.", "type": ["string", "number"], "examples": ["x"] },
            "b": { "description": "A share.", "type": "number", "minimum": 0, "maximum": 1, "default": 1 },
            "c": { "description": "A part.", "type": "object",
              "properties": { "e": { "description": "A word.", "enum": ["one", "two"] } } },
            "d": { "description": "Parts.", "type": "object", "additionalProperties": { "$ref": "#/definitions/part" } } },
          "definitions": { "part": { "type": "object", "properties": { "f": { "$ref": "#/definitions/part/properties/a" } } } } }
        """), StringComparison.Ordinal);
}
