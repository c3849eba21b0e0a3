using System.Text;

namespace ScoringFramework.Dossiers;

/// <summary>Reads the ASCII form of a domain's label, <c>xn--zrich-kva</c> for <c>zürich</c> (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36, Least = 1, Most = 26, Skew = 38, Damp = 700, FirstBias = 72, FirstCode = 128, LongestLabel = 63;

    /// <summary>The label in its own letters; the label as it is when it is no ASCII form of any.</summary>
    public static string Read(string label) =>
        label.Length <= LongestLabel && label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) ? Decode(label[4..]) ?? label : label;

    private static string? Decode(string text)
    {
        var dash = text.LastIndexOf('-');
        var runes = text[..Math.Max(0, dash)].Select(c => (int)c).ToList();
        var (code, bias, at, from) = (FirstCode, FirstBias, 0, dash + 1);
        while (from < text.Length)
        {
            var (start, weight) = (at, 1);
            for (var k = Base; ; k += Base)
            {
                if (from == text.Length || Digit(text[from++]) is not { } digit || digit > (int.MaxValue - at) / weight)
                {
                    return null;
                }

                at += digit * weight;
                var threshold = Math.Clamp(k - bias, Least, Most);
                if (digit < threshold)
                {
                    break;
                }

                if (weight > int.MaxValue / (Base - threshold))
                {
                    return null;
                }

                weight *= Base - threshold;
            }

            var count = runes.Count + 1;
            bias = Adapt(at - start, count, start == 0);
            if (at / count > 0x10FFFF - code)
            {
                return null;
            }

            code += at / count;
            at %= count;
            runes.Insert(at++, code);
        }

        return runes.Count > 0 && runes.TrueForAll(Rune.IsValid) ? string.Concat(runes.Select(r => new Rune(r).ToString())) : null;
    }

    private static int? Digit(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => null,
    };

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - Least) * Most / 2; k += Base)
        {
            delta /= Base - Least;
        }

        return k + ((Base - Least + 1) * delta / (delta + Skew));
    }
}
