namespace ScoringFramework.Scoring;

/// <summary>Writes notes as sentences.</summary>
internal static class ReasoningNoteText
{
    public static string Of(ReasoningNote note) => note.Kind switch
    {
        ReasoningNoteKind.Cap =>
            $"The {(note.IsFloor ? "floor" : "cap")} {note.Cap} {(note.Limit > note.Uncapped ? "raises" : "lowers")} it from "
                + $"{Show(note, note.Uncapped)} to {Show(note, note.Limit)}, "
            + $"because {Quote.List(note.When!.Select(w => w.ToSentence()))}. {Effect(note)} {Terms.Stop(note.Because!)}",
        ReasoningNoteKind.WithoutScore => $"{note.Dimensions[0]} is {Terms.Of(note.Outcome!.Value)} and {OfChild(note)}.",
        ReasoningNoteKind.NotUsed => $"Not used: {Set(note)}.",
        ReasoningNoteKind.Clamped => $"Clamped: {note.Used} counts as {Measured(note)}, where its curve ends.",
        ReasoningNoteKind.BelowFirstStep => $"Clamped: {note.Used} is below the first step of its curve, {Measured(note)}.",
        ReasoningNoteKind.Reconciled =>
            $"For {note.Metric}, {note.Used} is used instead of {Others(note)}. {Terms.Stop(note.Because!)}",
        _ => $"For {note.Metric} there are {Others(note)}, and none is chosen.",
    };

    private static string Effect(ReasoningNote note) => note.Difference switch
    {
        null or 0 => "The headline stays as it is.",
        { } difference => $"This changes the headline by {Numerals.Signed(difference, note.Decimals)}.",
    };

    private static string OfChild(ReasoningNote note) => note.Effect switch
    {
        ScoreEffectKind.CountsAsBottom => "counts as the bottom of the scale",
        ScoreEffectKind.CountsAsGiven => "counts with the score that the rubric gives for that",
        ScoreEffectKind.DeclinesParent => $"declines {(note.Dimensions.Count > 1 ? note.Dimensions[1] : "the headline")}",
        _ => "does not count",
    };

    private static string Others(ReasoningNote note) =>
        Quote.Few([.. note.NotUsed!.Select(f => f.Text)], note.NotUsedCount!.Value);

    private static string Measured(ReasoningNote note) =>
        $"{Quote.Number(note.CountsAs!.Value)}{(note.Unit is null ? "" : $" {note.Unit}")}";

    private static string Set(ReasoningNote note) =>
        string.Join("; ", note.NotUsed!.Select(f => $"{f.Text}{(f.SetAside is { } why ? $", {SetAsideText.Of(why)}" : "")}"))
        + (note.NotUsedCount > note.NotUsed!.Count ? $"; and {Numerals.Count(note.NotUsedCount.Value - note.NotUsed.Count)} more" : "");

    private static string Show(ReasoningNote note, decimal? score) => Numerals.Score(score, note.Decimals);
}
