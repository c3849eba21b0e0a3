namespace ScoringFramework.Fuzz;

/// <summary>Takes out of a failing text what the failure does not need: lines first, then characters.</summary>
internal static class Least
{
    private const int MostTries = 4_000;

    public static (string Text, BrokenPromiseException Why) Of(string text, Seed origin, BrokenPromiseException broken)
    {
        var (best, why, tries) = (text, broken, 0);
        foreach (var separator in new[] { "\n", "" })
        {
            var pieces = separator.Length > 0 ? [.. best.Split(separator)] : best.Select(c => c.ToString()).ToList();
            for (var size = Math.Max(1, pieces.Count / 2); size >= 1; size /= 2)
            {
                for (var at = 0; at < pieces.Count && tries < MostTries;)
                {
                    List<string> fewer = [.. pieces.Take(at), .. pieces.Skip(at + size)];
                    var candidate = string.Join(separator, fewer);
                    tries++;
                    if (Fails(candidate, origin) is { } same && same.Kind == broken.Kind)
                    {
                        (pieces, best, why) = (fewer, candidate, same);
                    }
                    else
                    {
                        at += size;
                    }
                }
            }
        }

        return (best, why);
    }

    private static BrokenPromiseException? Fails(string text, Seed origin)
    {
        try
        {
            Oracle.Check(text, origin);
            return null;
        }
        catch (BrokenPromiseException broken)
        {
            return broken;
        }
    }
}
