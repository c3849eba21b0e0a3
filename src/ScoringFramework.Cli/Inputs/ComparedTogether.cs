namespace ScoringFramework.Cli.Inputs;

/// <summary>
/// Scores again the dossiers whose curves compare with a cohort, now that all of it is read: the members of a cohort file, else the
/// dossiers of the call by one rubric. One file alone has no cohort.
/// </summary>
internal static class ComparedTogether
{
    /// <param name="files">The files of the call.</param>
    /// <param name="read">What came of reading them, in the same order.</param>
    /// <param name="others">The dossiers of a folder that the call compares with; null where it names none.</param>
    /// <returns>The same, in the same order.</returns>
    public static IReadOnlyList<(InputFile File, ReadModel Model)> Of(
        InputFiles files, IReadOnlyList<(InputFile File, ReadModel Model)> read, IReadOnlyList<Dossier>? others = null)
    {
        if (!read.Any(r => r.Model.ComparesWithCohort) || (files.IsOneFile && files.Cohorts.Count == 0 && others is null))
        {
            return read;
        }

        var result = read.ToArray();
        var relative = result.Index().Where(r => r.Item.Model.ComparesWithCohort)
            .GroupBy(r => (CohortOf(files, r.Item.File)?.Name, r.Item.Model.Card!.Rubric.ScoringHash));
        foreach (var group in relative)
        {
            var members = group.Select(m => m.Item.Model.Dossier!).ToArray();
            var ids = members.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
            var engine = new ScoringEngine(members[0].Rubric);
            var beside = (others ?? []).Where(o => !ids.Contains(o.Id) && o.Rubric == members[0].Rubric);
            var figures = engine.FiguresOf(members.Concat(beside), CohortOf(files, group.First().Item.File)?.Read.Value?.Reference);
            foreach (var (index, (file, model)) in group)
            {
                result[index] = (file, model.Within(figures));
            }
        }

        return result;
    }

    private static InputCohort? CohortOf(InputFiles files, InputFile file) => files.Cohorts.FirstOrDefault(c => c.Contains(file));
}
