using System.Buffers;
using System.Security.Cryptography;

namespace ScoringFramework.Scoring;

/// <summary>Hashes what is written to it, a block at a time, and keeps nothing of it.</summary>
internal sealed class HashingBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Block = 16 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] block = ArrayPool<byte>.Shared.Rent(Block);
    private int written;

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return block.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return block.AsSpan(written);
    }

    /// <summary>The hash of all that was written, in lower-case hexadecimal.</summary>
    public string Finish()
    {
        Flush();
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(block);
        block = [];
        hash.Dispose();
    }

    private void Reserve(int size)
    {
        if (block.Length - written >= Math.Max(size, 1))
        {
            return;
        }

        Flush();
        if (block.Length < size)
        {
            ArrayPool<byte>.Shared.Return(block);
            block = ArrayPool<byte>.Shared.Rent(size);
        }
    }

    private void Flush()
    {
        hash.AppendData(block.AsSpan(0, written));
        written = 0;
    }
}
