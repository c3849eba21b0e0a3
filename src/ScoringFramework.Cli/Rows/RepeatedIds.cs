using System.Globalization;

namespace ScoringFramework.Cli.Rows;

/// <summary>
/// Finds rows that have the id of an earlier row. Of each id 64 bits are kept, up to a number of ids, in at most 128 MB.
/// Two of ten million different ids have the same bits in one of 300,000 files.
/// </summary>
internal sealed class RepeatedIds(int most = RepeatedIds.Most)
{
    private const int Most = 12_000_000;
    private const int Fewest = 1 << 12;

    private ulong[] slots = new ulong[Fewest];
    private int count;
    private long repeated;
    private bool isFull;
    private long first;

    /// <summary>Takes a row's id.</summary>
    public void Add(long line, string id)
    {
        if (count == most)
        {
            isFull = true;
            return;
        }

        if (!Put(HashOf(id)))
        {
            first = repeated++ == 0 ? line : first;
        }
        else if (++count * 4L > slots.Length * 3L)
        {
            var before = slots;
            slots = new ulong[before.Length * 2];
            foreach (var hash in before)
            {
                _ = hash == 0 || Put(hash);
            }
        }
    }

    /// <summary>What was found, as lines for a person; empty when there is nothing to say.</summary>
    public override string ToString()
    {
        var found = repeated == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"{repeated:N0} {(repeated == 1 ? "row has" : "rows have")} the id of an earlier row, the first in line {first}.\n");
        return isFull ? string.Create(CultureInfo.InvariantCulture, $"{found}Ids were compared up to {most:N0} of them.\n") : found;
    }

    private bool Put(ulong hash)
    {
        var mask = (uint)slots.Length - 1;
        var at = (uint)hash & mask;
        for (; slots[at] != 0; at = (at + 1) & mask)
        {
            if (slots[at] == hash)
            {
                return false;
            }
        }

        slots[at] = hash;
        return true;
    }

    // FNV-1a by characters, with a last mix; 0 is an empty slot.
    private static ulong HashOf(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        hash ^= hash >> 33;
        return hash == 0 ? 1 : hash;
    }
}
