namespace ScoringFramework.Fuzz;

/// <summary>Pieces of text that mean something to YAML, to numbers and dates, to Unicode, or to the formats.</summary>
internal static class Tokens
{
    public static readonly string[] Yaml =
    [
        "[", "]", "{", "}", ",", ":", ": ", "#", " #", "&a ", "*a", "*a ", "!", "!!str ", "!!binary ", "|", ">", "|+", ">-", "|9", "'",
        "\"", "''", "%", "@", "`", "- ", "? ", "-", "?",
        "\n", "\r", "\r\n", "  ", " ", "\t", "---\n", "--- ", "...\n", "<<: ", "\\", "\\x", "\\uD800", "\\U0010FFFF", "%YAML 1.2\n",
        "%TAG ! x\n", "\n# c\n", "~", "=", "null", ": {", ": [", "}: ",
        "{}", "[]", ": |\n", "? [a]\n: b\n", "!<tag:yaml.org,2002:map> ", "\n\n\n", "- - - ", "{? a: b}", "[? a]", "\"\\\n\"",
    ];

    public static readonly string[] Values =
    [
        "0", "-0", "1", "-1", "10", "11", "1e9", "1000000000", "-1000000000", "1000000001", "0.0000000000001",
        "9999999999999999999999999999", "79228162514264337593543950335",
        "0.1234567890123456789012345678", "00", "010", "0x1F", "1_000", "1,5", ".5", "5.", "+5", "−5", ".nan", ".inf", "1:30", "50%",
        "1e400", "1e-400", "yes", "no", "n/a", "true", "NO",
        "2026", "2026-05", "2026-05-31", "2026-02-30", "0000-01-01", "9999-12-31", "0001", "2026-13", "18 months", "0 days", "99999 years",
        "100000 days", "2147483648 months", "15 percent", "-1 percent",
        "at most 2", "at least 6.5", "at most", "at most -0", "arithmetic", "geometric", "harmonic", "minimum", "maximum", "{ power: 0.5 }",
        "{ power: -50 }", "{ power: 0.001 }", "{ owa: [1, 0] }", "{ owa: [] }",
        "exclude", "floor", "decline", "headline", "primary", "green", "red", "amber", "judged", "../x.yaml", "/etc/passwd", "http://x.y/z",
        "C:\\x", "1.0.0", "1.0.0-a+b", "1.0", "[a, a]", "[[[]]]", "{ a: b }",
        "{ points: { 0: 0, 1: 10 } }", "{ steps: { 5: 1 } }", "{ linear: { from: 0, to: 0 } }", "{ log: { from: -1, to: 1 } }",
        "{ log: { from: 0.0000001, to: 100000000 } }", "{ logistic: { midpoint: 0, slope: 1000000 } }",
        "{ log-normal: { median: 1, p10: 2 } }", "{ lookup: { a: 1 } }", "{ lookup: {} }", "[e]", "[nobody]", "See [e] and [e].", "\"\"",
        "' '",
    ];

    public static readonly string[] Unicode =
    [
        "😀", "\u05E9\u05DC\u05D5\u05DD", "\u202E", "\u200B", "\uD83D", "\uDE00", "\0", "\u0001", "\u007F", "\u0085", "\u2028", "\u2029",
        "\uFEFF", "\uFFFE", "\uFFFF", "e\u0301", "\u00A0", "\u3000", "ﷺ",
        "\u0600", "İ", "ß", "会社。", "\uD83D\uDC68\u200D\uD83D\uDC69", "\u001b[31m", "\u0300\u0300\u0300", "\uD834\uDD1E",
    ];

    public static readonly string[] Fields =
    [
        "rubric", "dossier", "version", "title", "about", "asks", "weight", "aggregate", "on-missing", "requires", "publish", "levels",
        "dimensions", "measure", "metric", "unit", "curve", "checklist", "points", "caps",
        "when", "limit", "because", "scenarios", "likelihood", "emphasis", "compass", "x", "y", "positions", "source-policy", "tiers",
        "commentary-only", "excluded", "disagreement", "confidence-spread", "scale", "min", "max",
        "rounding", "decimals", "midpoint", "subject", "name", "owner", "cohorts", "as-of", "status", "analyst", "reviewer", "include",
        "sources", "publisher", "tier", "published", "accessed", "url", "relays", "evidence",
        "claim", "source", "locator", "observed", "value", "period", "bound", "supports", "contradicts", "weakened-by", "scores", "score",
        "not-applicable", "declined", "basis", "confidence", "at-most", "reconciliations",
        "use", "declines", "why", "instead", "competitors", "threat", "positioning", "edge", "risks", "dimension", "text", "corrections",
        "date", "what", "profile", "min-completeness", "min-confidence", "max-age", "primary", "file",
    ];
}
