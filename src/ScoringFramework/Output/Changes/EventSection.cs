namespace ScoringFramework.Output;

/// <summary>Other changes: a line each, by dimension.</summary>
internal static class EventSection
{
    private const string Headline = "Headline";

    public static void Write(StyledTextBuilder text, Change change, int width)
    {
        var events = NotShown(change).Where(e => e.Kind != EventKind.Scenario).ToArray();
        var scenarios = change.Events.Where(e => e.Kind == EventKind.Scenario).ToArray();
        if (events.Length + scenarios.Length == 0)
        {
            return;
        }

        text.Blank().Line("Other changes", TextStyle.Heading);
        Table(text, change, events, width);
        if (scenarios.Length > 0)
        {
            text.Paragraph($"Scenarios: {string.Join(", ", scenarios.Select(s => $"{s.Id} {Step(s)}"))}.", 2, width);
        }
    }

    /// <summary>The events except those that the head or the parts show already.</summary>
    public static IEnumerable<ChangeEvent> NotShown(Change change)
    {
        var shown = change.Parts.Select(p => (p.Id, p.Before, p.After)).ToHashSet();
        return change.Events.Where(
            e => !shown.Contains((e.Id, e.Before, e.After)) && !(e.Kind == EventKind.Score && e.Id == change.Dimension));
    }

    /// <summary>The evidence of an event that no part of the change shows.</summary>
    public static IEnumerable<EvidenceChange> Evidence(Change change, ChangeEvent one) =>
        change.Parts.Any(p => p.Id == one.Id && p.Evidence.Count > 0) ? [] : one.Evidence;

    /// <summary>Events in columns: whose, what, from what to what, and why below.</summary>
    public static void Table(StyledTextBuilder text, Change change, ChangeEvent[] events, int width)
    {
        if (events.Length == 0)
        {
            return;
        }

        var ids = events.Max(e => DisplayWidth.Of(SafeText.Of(e.Id ?? Headline)));
        var kinds = events.Max(e => ChangeWords.Of(e.Kind).Length);
        var indent = 2 + ids + 2 + kinds + 2;
        string? last = null;
        foreach (var one in events)
        {
            var id = one.Id ?? Headline;
            text.MoveTo(2).Write(id == last ? "" : id).MoveTo(2 + ids + 2).Write(ChangeWords.Of(one.Kind), TextStyle.Faint).MoveTo(indent);
            last = id;
            var step = Step(one);
            if (step.Length > 0)
            {
                text.Paragraph(step, indent, width);
            }

            if (one.Reasons.Count > 0)
            {
                text.Paragraph(string.Join(' ', one.Reasons), indent, width, TextStyle.Faint);
            }

            foreach (var evidence in Evidence(change, one))
            {
                EvidenceLines.Write(text, evidence, indent, width);
            }

            if (text.Column > 0)
            {
                text.EndLine();
            }
        }
    }

    /// <summary>From what to what.</summary>
    public static string Step(ChangeEvent change) => Step(change.Before?.Text, change.After?.Text);

    /// <summary>From what to what; null where there was nothing, or is nothing.</summary>
    public static string Step(string? before, string? after) => (before, after) switch
    {
        (null, null) => "",
        (_, null) => $"{before} → removed",
        (null, _) => $"new: {after}",
        _ => $"{before} → {after}",
    };
}
