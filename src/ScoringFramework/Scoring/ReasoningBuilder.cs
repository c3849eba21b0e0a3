namespace ScoringFramework.Scoring;

/// <summary>Writes what stands behind one dimension's score.</summary>
internal sealed class ReasoningBuilder(
    ScoringRun run, DossierIndex view, EvidenceIndex book, ValueList<LedgerLine> ledger, int node, CriterionAssessment? assessment)
{
    private readonly CompiledRubric rubric = run.Rubric;

    public ReasoningSnapshot Write(DimensionScore facts)
    {
        var snapshot = new ReasoningSnapshot
        {
            Dimension = facts.Id,
            Title = facts.Title,
            Outcome = facts.Outcome,
            Score = facts.Score,
            Level = facts.Level,
            Origin = Origin(facts),
            Because = facts.Because,
            Evidence = book.For(facts.Id).Select(Resolve).ToValueList(),
            CounterEvidence = book.Against(facts.Id).Select(Resolve).ToValueList(),
            Effect = Effect(facts),
            Notes = [.. Caps(), .. LeftOut(), .. assessment?.Notes ?? [], .. ConfidenceNote(facts), .. facts.Needs],
            Text = "",
        };
        return snapshot with { Text = Text(snapshot) };
    }

    private string Origin(DimensionScore facts)
    {
        if (facts.Outcome != Outcome.Scored)
        {
            // An analyst's reason is whole sentences already; ours is a part of one.
            var reason = facts.Reason!.TrimEnd();
            return $"{Capital(Terms.Of(facts.Outcome))}: {reason}{(reason[^1] is '.' or '!' or '?' ? "" : ".")}";
        }

        if (assessment is not null)
        {
            return assessment.Origin;
        }

        var counted = rubric.ChildrenOf(node).ToArray().Count(run.Now.Counts);
        return $"From {counted} of {rubric.ChildrenOf(node).Length} dimensions by {MeanOf(rubric.Aggregation[node]!)}.";
    }

    private static string MeanOf(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Power => $"the power mean with p = {Quote.Number(aggregation.Exponent)}",
        AggregationKind.Owa => $"the ordered mean with weights {string.Join(", ", aggregation.OrderWeights.Select(Quote.Number))}",
        AggregationKind.Minimum or AggregationKind.Maximum => $"their {aggregation}",
        _ => $"the {aggregation} mean",
    };

    private ResolvedEvidence Resolve(Evidence piece)
    {
        var source = view.FindSource(piece.Source)!;
        return new(
            piece.Id, piece.Claim, source.Id, source.Title, source.Publisher, source.Tier, source.Published?.ToString(), piece.Locator,
            piece.Metric is null ? null : FigureText.Of(piece.Metric));
    }

    private string Effect(DimensionScore facts)
    {
        var parent = Parent(node);
        if (facts.LocalShare == 0)
        {
            return facts switch
            {
                { Weight: 0 } => $"Its weight is 0: it is shown, and never counts in {parent}.",
                _ when run.Now.Declines(node) => $"It is left out, and declines {parent}.",
                _ when run.Now.Outcome[rubric.Parent[node]] != Outcome.Scored => $"It is left out of {parent}, which has no score.",
                _ => $"It is left out of {parent}, and its weight of {Figures.Weight(facts.Weight)} goes to the others there.",
            };
        }

        var floored = facts.Outcome == Outcome.Scored ? "" : "It counts as the bottom of the scale. ";
        var text = $"{floored}Its weight of {Figures.Weight(facts.Weight)} is {Figures.Percent(facts.LocalShare)} of {parent}";
        text += rubric.Parent[node] == CompiledRubric.Root ? "" : $" and {Figures.Percent(facts.EffectiveWeight)} of the headline";
        if (facts.Contribution is { } contribution)
        {
            // Not "of 7.10": a dimension's reasoning stays as it was when another dimension moves the headline.
            text += $", to which it contributes {Show(contribution)}";
        }

        return facts.Upside is { } upside
            ? $"{text}. At the top of the scale it would {(upside == 0 ? "leave the headline as it is" : $"raise the headline by {Show(upside)}")}."
            : text + ".";
    }

    private IEnumerable<string> Caps()
    {
        foreach (var line in ledger.Where(l => l.Kind == LedgerKind.Cap && rubric.NodeOf(l.Target!) == node))
        {
            var cap = rubric.Rubric.Caps.First(c => c.Id == line.Id);
            var limit = cap.Limits.First(l => l.Target == line.Target).Limit;
            var before = rubric.Rubric.Rounding.Round(Noise.Score(run.Now.Uncapped[node], rubric.Rubric.Scale));
            yield return $"The cap {cap.Id} holds it at {Show(limit)}, from {Show(before)} ({Show(line.Displayed)} of the headline), "
                + $"since {Quote.List(cap.When.Select(w => w.ToSentence()))}: {cap.Because}";
        }
    }

    private static IEnumerable<string> ConfidenceNote(DimensionScore facts)
    {
        if (facts.Confidence is { } confidence)
        {
            yield return $"Confidence: {Terms.Of(confidence)}.{string.Concat(facts.ConfidenceReasons.Select(r => " " + Capital(r)))}";
        }
    }

    private IEnumerable<string> LeftOut()
    {
        foreach (var child in rubric.ChildrenOf(node).ToArray().Where(c => run.Now.Outcome[c] != Outcome.Scored))
        {
            var how = run.Now.Counts(child) ? "counts as the bottom of the scale"
                : run.Now.Declines(child) ? $"declines {Parent(child)}" : "is left out";
            yield return $"{rubric.DimensionOf(child).Id} is {Terms.Of(run.Now.Outcome[child])} and {how}.";
        }
    }

    private string Parent(int child) => rubric.Parent[child] == CompiledRubric.Root ? "the headline" : rubric.DimensionOf(rubric.Parent[child]).Id;

    private string Text(ReasoningSnapshot snapshot)
    {
        var scale = rubric.Rubric.Scale;
        var on = scale.Min == 0 ? $"of {Quote.Number(scale.Max)}" : $"on {scale}";
        var score = snapshot.Score is { } value ? $": {Show(value)} {on}" : "";
        var level = snapshot.Level is null ? "" : " " + snapshot.Level;
        var paragraphs = new List<string> { $"{snapshot.Dimension} {snapshot.Title}{score}.{level}", snapshot.Origin };
        if (snapshot.Because is not null)
        {
            paragraphs.Add(snapshot.Because);
        }

        paragraphs.AddRange(snapshot.Evidence.Select(piece => Line("For", piece)));
        paragraphs.AddRange(snapshot.CounterEvidence.Select(piece => Line("Against", piece)));
        paragraphs.Add(snapshot.Effect);
        paragraphs.AddRange(snapshot.Notes);
        return string.Join('\n', paragraphs);
    }

    private static string Line(string word, ResolvedEvidence piece)
    {
        var figure = piece.Figure is null ? "" : $" {piece.Figure}.";
        return $"{word} [{piece.Id}] {piece.Claim}{figure} ({piece.Reference}; {piece.Tier})";
    }

    private string Show(decimal score) => Figures.Score(score, rubric.Rubric.Rounding.Decimals);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
