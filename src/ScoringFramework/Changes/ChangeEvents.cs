namespace ScoringFramework.Changes;

/// <summary>
/// Lists what differs between two scorecards: the headline first, then dimensions in the order of the tree, then the rest.
/// </summary>
internal sealed class ChangeEvents(ChangeState before, ChangeState after)
{
    private readonly List<ChangeEvent> events = [];

    /// <summary>
    /// The events of the whole scorecard; for one dimension, those of the dimension and below it, and of the headline's score.
    /// </summary>
    /// <param name="of">The dimension's id; null for the headline.</param>
    public ValueList<ChangeEvent> List(string? of) => of is null ? List() : List().Where(e => IsAbout(of, e)).ToValueList();

    private ValueList<ChangeEvent> List()
    {
        var (was, now) = (before.Card.Headline, after.Card.Headline);
        AddValue(null, was.Outcome, was.Score, now.Outcome, now.Score, now.Reason);
        if (was.Outcome == now.Outcome)
        {
            AddConfidence(null, was.Confidence, now.Confidence, now.ConfidenceReasons);
            AddWords(EventKind.Level, ChangeValueKind.Level, null, was.Level, now.Level);
        }

        AddWords(EventKind.Position, ChangeValueKind.Position, null, was.Position, now.Position);
        foreach (var dimension in after.Card.Dimensions)
        {
            AddDimension(after.Renamed.Id(dimension.Id), dimension);
        }

        foreach (var old in before.Card.Dimensions.Where(d => after.Find(before.Renamed.Id(d.Id)) is null))
        {
            events.Add(new(EventKind.Outcome, old.Id, Result(old, before), null));
        }

        AddCaps();
        AddScenarios();
        return events.ToValueList();
    }

    private void AddDimension(string id, DimensionScore now)
    {
        if (before.Find(id) is not { } was)
        {
            events.Add(new(EventKind.Outcome, id, null, Result(now, after)));
            return;
        }

        var first = events.Count;
        AddValue(id, was.Outcome, was.Score, now.Outcome, now.Score, now.Reason);
        if (was.Outcome == now.Outcome)
        {
            AddConfidence(id, was.Confidence, now.Confidence, now.ConfidenceReasons);
            AddWords(EventKind.Level, ChangeValueKind.Level, id, was.Level, now.Level);
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

    private void AddValue(string? id, Outcome was, decimal? oldScore, Outcome now, decimal? newScore, NoScoreReason? reason)
    {
        var values = (Was: ChangeValue.OfScore(was, oldScore, before.Card.Rounding),
            Now: ChangeValue.OfScore(now, newScore, after.Card.Rounding));
        if (was != now)
        {
            events.Add(new(EventKind.Outcome, id, values.Was, values.Now) { Reasons = ChangeReason.Of(reason) is { } why ? [why] : [] });
        }
        else if (oldScore != newScore)
        {
            events.Add(new(EventKind.Score, id, values.Was, values.Now));
        }
    }

    private void AddCaps()
    {
        foreach (var cap in after.Card.Caps)
        {
            var was = before.Card.Caps.FirstOrDefault(c => c.Id == cap.Id);
            Add(EventKind.Cap, cap.Id, was is null ? null : Firing(was), Firing(cap));
        }

        events.AddRange(before.Card.Caps.Where(b => after.Card.Caps.All(a => a.Id != b.Id))
            .Select(b => new ChangeEvent(EventKind.Cap, b.Id, Firing(b), null)));
    }

    private void AddScenarios()
    {
        foreach (var scenario in after.Card.Scenarios)
        {
            var was = before.Card.Scenarios.FirstOrDefault(s => s.Id == scenario.Id);
            Add(EventKind.Scenario, scenario.Id,
                was is null ? null : ChangeValue.OfScore(was.Outcome, was.Score, before.Card.Rounding),
                ChangeValue.OfScore(scenario.Outcome, scenario.Score, after.Card.Rounding));
        }

        events.AddRange(before.Card.Scenarios.Where(b => after.Card.Scenarios.All(a => a.Id != b.Id))
            .Select(b => new ChangeEvent(EventKind.Scenario, b.Id, ChangeValue.OfScore(b.Outcome, b.Score, before.Card.Rounding), null)));
    }

    private void AddConfidence(string? id, Confidence? was, Confidence? now, ValueList<ConfidenceReason> reasons) => Add(
        EventKind.Confidence, id, ChangeValue.OfConfidence(was), ChangeValue.OfConfidence(now),
        reasons.Select(ChangeReason.Of).ToValueList());

    private void AddWords(EventKind kind, ChangeValueKind valueKind, string? id, string? was, string? now) =>
        Add(kind, id, ChangeValue.OfWords(valueKind, was), ChangeValue.OfWords(valueKind, now));

    private void Add(EventKind kind, string? id, ChangeValue? was, ChangeValue? now, ValueList<ChangeReason>? reasons = null)
    {
        if (was != now)
        {
            events.Add(new(kind, id, was, now) { Reasons = reasons ?? [] });
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

    private static IEnumerable<CapLimit> LimitsOf(ChangeState state, string? cap) =>
        state.Rubric.Caps.Where(c => c.Id == cap).SelectMany(c => c.Limits);

    private static ChangeValue Result(DimensionScore dimension, ChangeState state) =>
        ChangeValue.OfScore(dimension.Outcome, dimension.Score, state.Card.Rounding);

    private static ChangeValue Firing(CapResult cap) => new(ChangeValueKind.Firing) { Fired = cap.Fired };
}
