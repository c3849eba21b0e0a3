namespace ScoringFramework.Changes;

/// <summary>Builds a change: finds the causes and their parts, and lists the other changes.</summary>
internal sealed class ChangeBuilder
{
    /// <summary>How many decimals more than scores the parts of a change are displayed with.</summary>
    public const int MoreDecimals = 2;

    private readonly ChangeState before;
    private readonly ChangeState after;
    private readonly string? of;
    private readonly CancellationToken cancellation;

    public ChangeBuilder(
        Scorecard before, Scorecard after, string? of, IReadOnlyCollection<CustomCurve> curves, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        (this.before, this.after) = ChangeState.Of(before, after, curves);
        this.of = of is null ? null : this.after.Renamed.Id(this.before.Renamed.Id(of));
    }

    public Change Write()
    {
        var change = new Change
        {
            Before = End(before),
            After = End(after),
            Dimension = of,
            Events = new ChangeEvents(before, after).List(of),
            ProbablyRenamed = IsOfALaterVersion ? RenameDetection.Find(before.Rubric, after.Rubric) : [],
        };
        return change is { Before: { Score: { } was, Unrounded: { } from }, After: { Score: { } now, Unrounded: { } to } }
            ? Attribute(change with { Difference = now - was }, from, to)
            : change;
    }

    // Only a later version can say what it renamed.
    private bool IsOfALaterVersion => before.Rubric.Id == after.Rubric.Id
        && SemanticVersion.Of(after.Rubric.Version)!.CompareTo(SemanticVersion.Of(before.Rubric.Version)!) >= 0;

    private ChangeEnd End(ChangeState state)
    {
        var (card, dimension) = (state.Card, of is null ? null : state.Find(of));
        var (outcome, score, unrounded) = of is null
            ? (card.Headline.Outcome, card.Headline.Score, card.Headline.Unrounded)
            : (dimension?.Outcome, dimension?.Score, dimension?.Unrounded);
        return new(card.Subject, card.Rubric, card.Dossier, outcome, score, unrounded) { Rounding = card.Rounding };
    }

    private Change Attribute(Change change, double from, double to)
    {
        var tree = new MergedTree(before.Compiled, after.Compiled);
        var values = new CriterionValues(tree, before, after);
        var caps = MergedCap.Of(before.Rubric, after.Rubric);
        var switches = Find(tree, values, caps);
        var mixture = new IntermediateState(tree, values, caps, switches, of);

        // In an order that is the same for the reverse change, and only those that affect the dimension; the others stay as they are after.
        var targets = tree.NodesOf(of).ToArray();
        var players = Enumerable.Range(0, switches.Causes.Count)
            .Where(c => switches.Causes[c].Acts.Any(node => tree.IsWithin(node, targets)))
            .OrderBy(c => switches.Causes[c].Key, StringComparer.Ordinal).ToArray();
        double? Score(bool[] isOn)
        {
            cancellation.ThrowIfCancellationRequested();
            var all = new bool[switches.Causes.Count];
            for (var i = 0; i < players.Length; i++)
            {
                all[players[i]] = isOn[i];
            }

            return mixture.ScoreAt(all);
        }

        var (start, end) = (Score(new bool[players.Length]) ?? from, Score([.. players.Select(_ => true)]) ?? to);
        var split = new ShapleyValues(players.Length, Score, start, end);
        var parts = players.Select((c, i) => Part(switches.Causes[c], split.Parts[i])).ToList();
        var publication = to - end - (from - start);

        // From both scales, so the reverse change finds the same.
        var noise = Noise.Tolerance * (double)Math.Max(before.Rubric.Scale.Span, after.Rubric.Scale.Span);
        if (Math.Abs(publication) > noise)
        {
            parts.Add(Publication(publication));
        }

        parts = [.. parts.OrderByDescending(p => Math.Abs(Noise.Drop(p.Value))).ThenBy(p => p.Kind)
            .ThenBy(p => p.Id, StringComparer.Ordinal)];
        var rounding = (double)change.Difference!.Value - parts.Sum(p => p.Value);
        if (parts.Count > 0 || Math.Abs(rounding) > noise)
        {
            parts.Add(new(CauseKind.Rounding, null, null, rounding));
        }

        return change with
        {
            Parts = Displayed(parts, change.Difference.Value),
            Method = new(split.IsExact ? ChangeMethodKind.Exact : ChangeMethodKind.Sampled, mixture.Evaluations, split.Error,
                split.WithoutScore),
        };
    }

    private Toggles Find(MergedTree tree, CriterionValues values, MergedCap[] caps)
    {
        var switches = new Toggles(tree, caps.Length);
        var rubric = new RubricCauses(tree, caps, before, after);
        rubric.AddScaleTo(switches);
        new FormCauses(tree).AddTo(switches);
        new StructureCauses(tree, before, after).AddTo(switches);
        new CriterionCauses(tree, values, before, after).AddTo(switches);
        rubric.AddTo(switches);
        return switches;
    }

    private static ChangePart Part(Cause cause, double value) => new(cause.Kind, cause.Id, cause.Title, value)
    {
        Before = cause.Before,
        After = cause.After,
        Reason = cause.Reason,
        Evidence = cause.Evidence,
    };

    private ChangePart Publication(double value) => new(CauseKind.Publication, null, "Declined composites", value)
    {
        Before = Declined(before),
        After = Declined(after),
        Reason = new(ChangeReasonKind.Publication),
    };

    private static ChangeValue Declined(ChangeState state) => new(ChangeValueKind.Declined)
    {
        Dimensions = state.Card.Dimensions.Where(d => d is { Kind: DimensionKind.Composite, Outcome: Outcome.Declined }).Select(d => d.Id)
            .ToValueList(),
    };

    private ValueList<ChangePart> Displayed(List<ChangePart> parts, decimal difference)
    {
        var decimals = Math.Max(before.Card.Rounding.Decimals, after.Card.Rounding.Decimals) + MoreDecimals;
        var displayed = LargestRemainder.Of(parts.ConvertAll(p => p.Value), difference, decimals);
        return parts.Select((p, i) => p with { Displayed = displayed[i] }).ToValueList();
    }
}
