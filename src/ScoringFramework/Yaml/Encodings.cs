using System.Buffers;
using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>Distinguishes UTF-8 from what is not.</summary>
internal static class Encodings
{
    /// <summary>
    /// The encoding other than UTF-8 that bytes are marked as, or that a text starting with ASCII must have; null when there is none.
    /// </summary>
    internal static string? Other(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32 (little endian)",
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] => "UTF-32 (big endian)",
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16 (little endian)",
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => "UTF-16 (big endian)",
        _ => null,
    };

    /// <summary>The offset of the first byte that is not UTF-8, or null.</summary>
    internal static int? FirstFault(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                return null;
            }

            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return null;
    }
}
