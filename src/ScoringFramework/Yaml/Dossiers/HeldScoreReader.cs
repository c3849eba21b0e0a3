namespace ScoringFramework;

/// <summary>Reads what an analyst holds of criteria.</summary>
internal static class HeldScoreReader
{
    public static ValueList<HeldScore> Read(Field field) =>
        field.Entries("Give held scores by their criteria, such as D4f: { score: 2, because: … }.").Select(Held).ToValueList();

    private static HeldScore Held(Field field)
    {
        var held = field.Map(HeldScoreFields.HeldScore);
        return new()
        {
            Dimension = field.Name,
            Score = held["score"].Number(),
            NotApplicable = held["not-applicable"].Prose(),
            Declined = held["declined"].Prose(),
            Checklist = Answers(held["checklist"]),
            Because = held["because"].Prose(),
            Basis = held["basis"].Word(DossierWords.Bases) ?? Basis.Judged,
            Confidence = Confidence(held["confidence"]),
        };
    }

    private static ValueList<ChecklistAnswer> Answers(Field field) =>
        field.Entries("Give items and answers, such as { licence: yes }.")
            .Select(a => new ChecklistAnswer(a.Name, a.Word(DossierWords.Answers) ?? Answer.No)).ToValueList();

    private static HeldConfidence? Confidence(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var confidence = field.Map(HeldScoreFields.Confidence);
        return new(
            confidence["at-most"].Word(RubricWords.Confidences) ?? ScoringFramework.Confidence.Red,
            confidence["because"].Prose() ?? "");
    }
}
