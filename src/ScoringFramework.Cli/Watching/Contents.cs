using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Watching;

/// <summary>The files behind a model by what they hold, so a save that changes nothing does not count.</summary>
internal sealed class Contents
{
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>What was read.</summary>
    /// <param name="files">The files.</param>
    /// <param name="textOf">The text that was read of each; null where none could be.</param>
    public Contents(IEnumerable<string> files, Func<string, string?> textOf)
    {
        foreach (var file in files)
        {
            hashes[file] = HashOf(textOf(file) ?? InputText.OfFile(file));
        }
    }

    public IEnumerable<string> Files => hashes.Keys;

    /// <summary>The files that hold something else by now.</summary>
    public IReadOnlyList<string> Changed() => [.. hashes.Where(h => HashOf(InputText.OfFile(h.Key)) != h.Value).Select(h => h.Key)];

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
}
