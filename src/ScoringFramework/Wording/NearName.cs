namespace ScoringFramework.Wording;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
internal static class NearName
{
    private const int Guess = 3;
    private const int Longest = 64;

    /// <summary>
    /// The nearest known name by optimal string alignment distance, ignoring case, when at most a third of its letters differ;
    /// ties go to the first, but between names of up to three letters, where a letter is a guess, to none. Null when nothing is near.
    /// </summary>
    public static string? Find(string given, IEnumerable<string> known)
    {
        string? best = null;
        var isTied = false;
        var bestDistance = int.MaxValue;
        if (given.Length > Longest)
        {
            return null;
        }

        Span<char> upper = stackalloc char[Longest];
        var wanted = upper[..given.AsSpan().ToUpperInvariant(upper)];
        Span<char> other = stackalloc char[Longest * 2];
        foreach (var name in known)
        {
            var allowed = Math.Max(1, Math.Max(name.Length, given.Length) / 3);
            if (Math.Abs(name.Length - given.Length) > allowed || name.Length > other.Length)
            {
                continue;
            }

            var distance = Distance(wanted, other[..name.AsSpan().ToUpperInvariant(other)], allowed);
            if (distance <= allowed && distance < bestDistance && distance < name.Length)
            {
                (best, bestDistance, isTied) = (name, distance, false);
            }
            else
            {
                isTied |= distance <= allowed && distance == bestDistance && name != best;
            }
        }

        return isTied && best!.Length <= Guess ? null : best;
    }

    /// <summary>The distance, or any number above what is allowed.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int allowed)
    {
        // Three rows of the table are all that is looked back on.
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * ((Longest * 2) + 1)];
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A transposition looks two rows back, and no further.
            if (least > allowed + 1)
            {
                return int.MaxValue;
            }

            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[b.Length];
    }
}
