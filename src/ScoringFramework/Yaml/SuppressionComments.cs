namespace ScoringFramework.Yaml;

/// <summary>Finds the comments of a text that suppress diagnostics: <c># scoring:ignore SF3104 why it is right here</c>.</summary>
internal static class SuppressionComments
{
    private const string Address = "scoring:";
    private const string Verb = "ignore";
    private const string Form = "Write the code and the reason: '# scoring:ignore SF3104 the filing is the only source'.";

    /// <summary>True of a comment, given from its <c>#</c> on, that speaks to the checker and not to people.</summary>
    public static bool SpeaksToUs(string comment) =>
        comment.AsSpan(1).TrimStart(" \t").StartsWith(Address, StringComparison.OrdinalIgnoreCase);

    public static void Read(SourcePlaces places, YamlMap root, ICollection<Suppression> suppressions, ICollection<Diagnostic> problems)
    {
        ProseSpans? prose = null;
        for (var at = 0; (at = places.Text.IndexOf(Address, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += Address.Length)
        {
            var hash = HashBefore(places, at);
            if (hash >= 0 && !(prose ??= new ProseSpans(root)).Holds(places.Span(hash, hash)))
            {
                ReadOne(places, hash, at, suppressions, problems);
            }
        }
    }

    private static void ReadOne(SourcePlaces places, int hash, int address, ICollection<Suppression> suppressions,
        ICollection<Diagnostic> problems)
    {
        var comment = new CommentWords(places, address, places.LineEnd(hash));
        var (verb, code) = (comment.Next(), comment.Next());
        var reason = comment.Rest();
        if (verb.Text != Address + Verb)
        {
            problems.Add(
                new(SuppressionCodes.Malformed,
                    $"{Excerpt.Of(verb.Text)} is not a command of the checker, so this comment suppresses nothing",
                    Form)
                { Span = verb.Span });
        }
        else if (!IsCode(code.Text))
        {
            problems.Add(new(
                SuppressionCodes.Malformed,
                code.Text.Length == 0 ? "this comment names no code, so it suppresses nothing"
                    : $"{Excerpt.Of(code.Text)} is not a code, so this comment suppresses nothing",
                Form)
            { Span = code.Text.Length == 0 ? verb.Span : code.Span });
        }
        else if (Refuse(code.Text, reason) is { } refusal)
        {
            problems.Add(refusal with { Span = code.Span });
        }
        else
        {
            var (first, last) = SuppressionScope.Of(places, hash);
            suppressions.Add(new(code.Text, reason, places.Span(hash, places.LineEnd(hash))) { FirstLine = first, LastLine = last });
        }
    }

    private static Diagnostic? Refuse(string code, string reason) => DiagnosticCodes.Find(code) switch
    {
        null => new(SuppressionCodes.UnknownCode, $"no diagnostic has the code {code}, so this comment suppresses nothing",
            "Copy the code from the diagnostic that you want to suppress."),
        { Severity: Severity.Error } known => new(
            SuppressionCodes.NotSuppressible, $"{code} ({known.Title}) is an error, and errors cannot be suppressed",
            "Fix the error, and remove this comment."),
        _ when code.StartsWith("SF05", StringComparison.Ordinal) => new(
            SuppressionCodes.NotSuppressible, $"{code} is about suppressions and cannot be suppressed",
            "Fix the suppression that it reports, and remove this comment."),
        _ when reason.Length == 0 => new(
            SuppressionCodes.NoReason, $"this comment gives no reason, so {code} is still reported", "Write the reason after the code."),
        _ => null,
    };

    private static bool IsCode(string word) => word is ['S', 'F', _, _, _, _] && word.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The <c>#</c> that begins a comment right before an offset; −1 when there is none.</summary>
    private static int HashBefore(SourcePlaces places, int at)
    {
        var hash = at - 1;
        while (places[hash] is ' ' or '\t')
        {
            hash--;
        }

        return places[hash] == '#' && (hash == 0 || places[hash - 1] is ' ' or '\t' or '\r' or '\n') ? hash : -1;
    }
}
