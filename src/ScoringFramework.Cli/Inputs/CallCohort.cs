using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Inputs;

/// <summary>The cohort that a call compares one subject with.</summary>
internal static class CallCohort
{
    /// <summary>Reads a directory, and puts the subject among those in it of its variant. Problems go to standard error.</summary>
    /// <param name="directory">The directory, or a file.</param>
    /// <param name="own">The subject's input: one scorecard.</param>
    /// <param name="rubric">A rubric instead of those that dossiers name; or null.</param>
    /// <param name="asOf">A day instead of the dossiers'; or null.</param>
    /// <param name="screen">Where problems go.</param>
    /// <returns>The subject in its cohort, null when it cannot be compared; and what the problems come to.</returns>
    public static (CohortMember? Member, int Code) Read(
        string directory, InputSet own, string? rubric, PartialDate? asOf, Screen screen)
    {
        var card = own.Cards[0];
        if (CallRubric.Read(rubric, screen) is not { IsBroken: false } read)
        {
            return (null, ExitCode.WrongInput);
        }

        var others = InputSet.Of(InputFiles.Of([directory], InputKind.Dossier), read.Rubric, asOf, screen, own.Reported);
        Scorecard[] cards =
            [.. others.Cards.Where(c => c.Subject.Id != card.Subject.Id && c.Subject.Variant == card.Subject.Variant), card];
        var cohort = Cohort.Create(cards, new() { References = [.. others.ReferencesAmong(cards)] });
        screen.WriteProblems(cohort.Diagnostics);
        var code = cohort.Value is null ? ExitCode.WrongInput : ExitCode.Done;
        return (cohort.Value?.Find(card.Subject.Id), ExitCode.Worst(others.Code, code));
    }
}
