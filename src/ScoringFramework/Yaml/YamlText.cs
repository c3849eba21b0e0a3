using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace ScoringFramework.Yaml;

/// <summary>Reads a text as one YAML document of mappings, lists and scalars, each with its place.</summary>
internal static class YamlText
{
    internal const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The document's mapping; null, with at least one error among the problems, when there is none to read further.</summary>
    internal static YamlMap? Read(string text, string file, ICollection<Diagnostic> problems)
    {
        // Column 1 is the first character after a byte order mark.
        var places = new SourcePlaces(text.StartsWith('\uFEFF') ? text[1..] : text, file);
        if ((SizeCheck(places) ?? CharacterCheck.Find(places) ?? ForeignLineCheck.Find(places)
            ?? DirectiveCheck.Find(places)) is { } refused)
        {
            problems.Add(refused);
            return null;
        }

        var findings = new YamlFindings(problems);
        var tree = new YamlTree(places, findings);

        // The parser refuses sound documents when it is asked for comments (18.1: 'a: [b] # c'), so they are found without it.
        var parser = new Parser(new Scanner(new StringReader(places.Text), skipComments: true));
        while (!findings.IsClosed)
        {
            bool happened;
            try
            {
                happened = parser.MoveNext();
            }
            catch (YamlException refusal)
            {
                problems.Add(SyntaxErrorExplainer.Explain(places, tree, (int)refusal.Start.Index, (int)refusal.End.Index));
                return null;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Some texts it meets with other exceptions (18.1: a line inside brackets that is not indented); those give no place.
                problems.Add(SyntaxErrorExplainer.Explain(places, tree, 0, 0));
                return null;
            }

            if (!happened)
            {
                break;
            }

            tree.Take(parser.Current!);
        }

        return tree.Finish();
    }

    private static Diagnostic? SizeCheck(SourcePlaces places)
    {
        var bytes = Encoding.UTF8.GetByteCount(places.Text);
        return bytes <= MostBytes ? null : new Diagnostic(TextCodes.FileTooLarge,
            string.Create(CultureInfo.InvariantCulture, $"the text has {bytes} bytes, and the limit is {MostBytes} (4 MiB)"),
            "Split the file.")
        { Span = places.Span(0, 0) };
    }
}
