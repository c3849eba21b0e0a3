namespace ScoringFramework.Changes;

/// <summary>What each criterion of a merged tree is worth by either rubric on either dossier.</summary>
internal sealed class CriterionValues
{
    private readonly MergedTree tree;
    private readonly CriterionAssessment?[] before;
    private readonly CriterionAssessment?[] beforeByAfter;
    private readonly CriterionAssessment?[] afterByBefore;
    private readonly CriterionAssessment?[] after;

    public CriterionValues(MergedTree tree, ChangeState before, ChangeState after)
    {
        this.tree = tree;
        this.before = before.AssessBy(tree.Before);
        this.after = after.AssessBy(tree.After);

        // One method makes the same of a dossier at either end. Scores of one scale mean nothing on another: then all of a criterion
        // changes with the scale.
        (beforeByAfter, afterByBefore) = tree.Before.Identity.Scoring.Value == tree.After.Identity.Scoring.Value ? (this.before, this.after)
            : before.Rubric.Scale == after.Rubric.Scale || !tree.Before.IsOfOneScale || !tree.After.IsOfOneScale
                ? (before.AssessBy(tree.After), after.AssessBy(tree.Before))
            : (this.after, this.before);
    }

    /// <summary>The assessment at an end; null where the criterion is not there.</summary>
    public CriterionAssessment? AtEnd(int node, bool isAfter) => isAfter
        ? tree.AfterOf(node) == MergedTree.None ? null : after[tree.AfterOf(node)]
        : tree.BeforeOf(node) == MergedTree.None ? null : before[tree.BeforeOf(node)];

    /// <summary>The value by one of the rubrics on one of the dossiers. What is in one tree only has the value that it has there.</summary>
    public CriterionValue At(int node, bool methodAfter, bool dossierAfter)
    {
        var assessment = (tree.BeforeOf(node), tree.AfterOf(node)) switch
        {
            (MergedTree.None, var a) => after[a],
            (var b, MergedTree.None) => before[b],
            var (_, a) when methodAfter => (dossierAfter ? after : beforeByAfter)[a],
            var (b, _) => (dossierAfter ? afterByBefore : before)[b],
        };
        return assessment!.Value;
    }

    public bool DossierMatters(int node) => Differ(node, false, false, false, true) || Differ(node, true, false, true, true);

    public bool MethodMatters(int node) => Differ(node, false, false, true, false) || Differ(node, false, true, true, true);

    private bool Differ(int node, bool methodA, bool dossierA, bool methodB, bool dossierB)
    {
        var (a, b) = (At(node, methodA, dossierA), At(node, methodB, dossierB));
        return a.Outcome != b.Outcome || (a.Outcome == Outcome.Scored && a.Unit != b.Unit);
    }
}
