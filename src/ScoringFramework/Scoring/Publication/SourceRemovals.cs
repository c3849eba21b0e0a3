namespace ScoringFramework.Scoring;

/// <summary>
/// Takes sources away, one by one and in the smallest sets that decline the headline. It evaluates outcomes and headlines only, and makes
/// no scorecard.
/// </summary>
internal sealed class SourceRemovals
{
    private const int LargestSet = AssessmentsWithoutSources.LargestKept;

    private readonly CompiledRubric rubric;
    private readonly DossierIndex index;
    private readonly CancellationToken cancellation;
    private readonly AssessmentsWithoutSources without;
    private readonly CriterionAssessment?[] assessments;
    private readonly CriterionValue[] given;
    private readonly Evaluation evaluation;
    private readonly Workspace workspace;

    public SourceRemovals(CompiledRubric rubric, DossierIndex index, CancellationToken cancellation)
    {
        (this.rubric, this.index, this.cancellation) = (rubric, index, cancellation);
        cancellation.ThrowIfCancellationRequested();
        without = new(rubric, index);
        assessments = [.. without.Now];
        given = new CriterionValue[rubric.Count];
        (evaluation, workspace) = (new(rubric.Nodes), new(rubric.Nodes));
        rubric.Weight.CopyTo(evaluation.Weights);
    }

    public SourceSensitivity Weigh()
    {
        var now = Headline();
        var pieces = index.Dossier.Evidence.CountBy(e => e.Source, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var removals = index.Dossier.Sources.Select(s => Remove(now, s, pieces.GetValueOrDefault(s.Id))).ToValueList();
        var isScored = now.Outcome == Outcome.Scored;
        var canBeDeclined = !isScored || IsDeclinedWithout([.. Enumerable.Range(0, without.Sources.Length)]);
        var smallest = isScored && canBeDeclined ? Smallest() : null;
        return new(now, removals, smallest, isScored ? LargestSet : 0, canBeDeclined);
    }

    private Headline Headline() => new ScorecardBuilder(rubric, index, without.Book, assessments).Headline();

    private SourceRemoval Remove(Headline now, Source source, int pieces)
    {
        cancellation.ThrowIfCancellationRequested();
        var place = Array.IndexOf(without.Sources, source.Id);
        int[] set = place < 0 ? [] : [place];
        without.Remove(set, assessments);
        var headline = set.Length == 0 ? now : Headline();
        var scored = Enumerable.Range(1, rubric.Count - 1).Where(n => without.Now[n] is { Outcome: Outcome.Scored }).ToArray();
        var removal = new SourceRemoval(
            source.Id, source.Title, source.Publisher, source.Tier,
            pieces,
            headline,
            headline.Score - now.Score,
            Ids(scored.Where(n => assessments[n]!.Outcome != Outcome.Scored)),
            Ids(scored.Where(n => assessments[n]!.Outcome == Outcome.Scored && assessments[n]!.Confidence < without.Now[n]!.Confidence)));
        without.Restore(set, assessments);
        return removal;
    }

    private ValueList<string> Ids(IEnumerable<int> nodes) => nodes.Select(n => rubric.DimensionOf(n).Id).ToValueList();

    // Only sources with evidence can matter. Sets are tried from the smallest on, in the dossier's order.
    private ValueList<string>? Smallest()
    {
        for (var size = 1; size <= Math.Min(LargestSet, without.Sources.Length); size++)
        {
            if (Sets(without.Sources.Length, size).FirstOrDefault(IsDeclinedWithout) is { } found)
            {
                return found.Select(place => without.Sources[place]).ToValueList();
            }
        }

        return null;
    }

    // Where the headline is scored now: it still is when no criterion differs.
    private bool IsDeclinedWithout(int[] set)
    {
        cancellation.ThrowIfCancellationRequested();
        var isDeclined = without.Remove(set, assessments)
            && ScoringRun.HeadlineOutcome(rubric, assessments, evaluation, given, workspace) != Outcome.Scored;
        without.Restore(set, assessments);
        return isDeclined;
    }

    // Every set of a size out of so many, in order; one array for all of them.
    private static IEnumerable<int[]> Sets(int count, int size)
    {
        var chosen = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return chosen;
            var last = size - 1;
            while (last >= 0 && chosen[last] == count - size + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            chosen[last]++;
            for (var i = last + 1; i < size; i++)
            {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }
}
