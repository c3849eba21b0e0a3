using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoringFramework.Yaml;

/// <summary>The keys of the mappings at the top of a text's documents; of a list those of the mappings in it.</summary>
/// <param name="Keys">The keys, as far as the text can be parsed.</param>
/// <param name="IsList">Whether the text is a list.</param>
internal sealed record TopKeys(IReadOnlyList<string> Keys, bool IsList)
{
    /// <summary>Reads them with the parser alone: somebody else's file may hold all that ours may not.</summary>
    public static TopKeys Of(string text)
    {
        var keys = new List<string>();
        var (depth, top, isKey, isList) = (0, 1, true, false);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text.TrimStart('\uFEFF')), skipComments: true));
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case DocumentStart:
                        (depth, top, isKey) = (0, 1, true);
                        break;
                    case SequenceStart when depth == 0:
                        (isList, top, depth) = (true, 2, 1);
                        break;
                    case MappingStart or SequenceStart:
                        isKey = depth + 1 == top || (depth == top ? !isKey : isKey);
                        depth++;
                        break;
                    case MappingEnd or SequenceEnd:
                        depth--;
                        break;
                    case Scalar scalar when depth == top:
                        if (isKey)
                        {
                            keys.Add(scalar.Value);
                        }

                        isKey = !isKey;
                        break;
                    case AnchorAlias when depth == top:
                        isKey = !isKey;
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The keys before the fault are all that can be known. The parser meets some texts with other exceptions than its own.
        }

        return new(keys, isList);
    }
}
