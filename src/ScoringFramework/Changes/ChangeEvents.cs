namespace ScoringFramework.Changes;

/// <summary>Lists what a reader of two scorecards sees differ: the headline first, then dimensions in the order of the tree, then the rest.</summary>
internal sealed class ChangeEvents(ChangeState before, ChangeState after)
{
    private readonly List<ChangeEvent> events = [];

    /// <summary>The events of the whole; or, where one dimension is asked for, of what stands in it, and of the headline's number.</summary>
    /// <param name="of">The dimension's id; null for the headline.</param>
    public ValueList<ChangeEvent> List(string? of) => of is null ? List() : List().Where(e => IsAbout(of, e)).ToValueList();

    private ValueList<ChangeEvent> List()
    {
        var (was, now) = (before.Card.Headline, after.Card.Headline);
        AddValue(null, was.Outcome, was.Score, now.Outcome, now.Score, now.Reason);
        if (was.Outcome == now.Outcome)
        {
            Add(EventKind.Confidence, null, Word(was.Confidence), Word(now.Confidence), Reasons(now.ConfidenceReasons));
            Add(EventKind.Level, null, was.Level, now.Level);
        }

        Add(EventKind.Position, null, was.Position, now.Position);
        foreach (var dimension in after.Card.Dimensions)
        {
            AddDimension(after.Renamed.Id(dimension.Id), dimension);
        }

        foreach (var old in before.Card.Dimensions.Where(d => after.Find(before.Renamed.Id(d.Id)) is null))
        {
            events.Add(new(EventKind.Outcome, old.Id, ScoreText.Of(old, before.Card.Rounding), null));
        }

        AddCaps();
        AddScenarios();
        return events.ToValueList();
    }

    private void AddDimension(string id, DimensionScore now)
    {
        if (before.Find(id) is not { } was)
        {
            events.Add(new(EventKind.Outcome, id, null, ScoreText.Of(now, after.Card.Rounding)));
            return;
        }

        var first = events.Count;
        AddValue(id, was.Outcome, was.Score, now.Outcome, now.Score, now.Reason);
        if (was.Outcome == now.Outcome)
        {
            Add(EventKind.Confidence, id, Word(was.Confidence), Word(now.Confidence), Reasons(now.ConfidenceReasons));
            Add(EventKind.Level, id, was.Level, now.Level);
        }

        var evidence = EvidenceChanges.Of(id, before, after);
        if (events.Count > first)
        {
            events[first] = events[first] with { Evidence = evidence };
        }
        else if (ReasoningChange.Of(id, was, now, evidence) is { } reasoning)
        {
            events.Add(reasoning);
        }
    }

    private void AddValue(string? id, Outcome was, decimal? oldScore, Outcome now, decimal? newScore, string? reason)
    {
        var texts = (Was: ScoreText.Of(was, oldScore, before.Card.Rounding), Now: ScoreText.Of(now, newScore, after.Card.Rounding));
        if (was != now)
        {
            events.Add(new(EventKind.Outcome, id, texts.Was, texts.Now) { Because = now == Outcome.Scored ? null : reason });
        }
        else if (oldScore != newScore)
        {
            events.Add(new(EventKind.Score, id, texts.Was, texts.Now));
        }
    }

    private void AddCaps()
    {
        foreach (var cap in after.Card.Caps)
        {
            var was = before.Card.Caps.FirstOrDefault(c => c.Id == cap.Id);
            Add(EventKind.Cap, cap.Id, was is null ? null : Holds(was.Fired), Holds(cap.Fired));
        }

        events.AddRange(before.Card.Caps.Where(b => after.Card.Caps.All(a => a.Id != b.Id))
            .Select(b => new ChangeEvent(EventKind.Cap, b.Id, Holds(b.Fired), null)));
    }

    private void AddScenarios()
    {
        foreach (var scenario in after.Card.Scenarios)
        {
            var was = before.Card.Scenarios.FirstOrDefault(s => s.Id == scenario.Id);
            Add(EventKind.Scenario, scenario.Id,
                was is null ? null : ScoreText.Of(was.Outcome, was.Score, before.Card.Rounding),
                ScoreText.Of(scenario.Outcome, scenario.Score, after.Card.Rounding));
        }

        events.AddRange(before.Card.Scenarios.Where(b => after.Card.Scenarios.All(a => a.Id != b.Id))
            .Select(b => new ChangeEvent(EventKind.Scenario, b.Id, ScoreText.Of(b.Outcome, b.Score, before.Card.Rounding), null)));
    }

    private void Add(EventKind kind, string? id, string? was, string? now, string? because = null)
    {
        if (was != now)
        {
            events.Add(new(kind, id, was, now) { Because = because });
        }
    }

    private bool IsAbout(string of, ChangeEvent e) => e.Kind switch
    {
        EventKind.Scenario => false,
        EventKind.Cap => LimitsOf(before, e.Id).Concat(LimitsOf(after, e.Id)).Any(l => IsWithin(l.Target, of)),
        _ => e.Id is null ? e.Kind is EventKind.Score or EventKind.Outcome : IsWithin(e.Id, of),
    };

    private bool IsWithin(string id, string of)
    {
        for (var placed = after.Compiled.Tree.Find(id) ?? before.Compiled.Tree.Find(id); placed is not null; placed = placed.Parent)
        {
            if (placed.Dimension.Id == of)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<CapLimit> LimitsOf(ChangeState state, string? cap) => state.Rubric.Caps.Where(c => c.Id == cap).SelectMany(c => c.Limits);

    private static string? Reasons(ValueList<string> reasons) => reasons.Count == 0 ? null : string.Join(' ', reasons);

    private static string? Word(Confidence? confidence) => confidence is { } c ? Terms.Of(c) : null;

    private static string Holds(bool fired) => fired ? "holds" : "does not hold";
}
