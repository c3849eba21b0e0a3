namespace ScoringFramework;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
internal static class NearName
{
    private const int Guess = 3;

    /// <summary>
    /// The nearest known name by optimal string alignment distance, ignoring case, when at most a third of its letters differ;
    /// ties go to the first, but between names of up to three letters, where a letter is a guess, to none. Null when nothing is near.
    /// </summary>
    public static string? Find(string given, IEnumerable<string> known)
    {
        string? best = null;
        var isTied = false;
        var bestDistance = int.MaxValue;
        foreach (var name in known)
        {
            var allowed = Math.Max(1, Math.Max(name.Length, given.Length) / 3);
            if (Math.Abs(name.Length - given.Length) > allowed || given.Length > 64)
            {
                continue;
            }

            var distance = Distance(given.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance <= allowed && distance < bestDistance && distance < name.Length)
            {
                (best, bestDistance, isTied) = (name, distance, false);
            }
            else
            {
                isTied |= distance == bestDistance && name != best;
            }
        }

        return isTied && best!.Length <= Guess ? null : best;
    }

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
