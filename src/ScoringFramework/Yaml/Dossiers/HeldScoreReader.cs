namespace ScoringFramework.Yaml;

/// <summary>Reads what an analyst holds of criteria.</summary>
internal static class HeldScoreReader
{
    private const string NoScore =
        "Write a number such as 6.5. Where there is none, say why under 'not-applicable:' or 'declined:' in place of 'score:', or leave the criterion out.";

    public static ValueList<HeldScore> Read(Field field) =>
        field.Entries("Give held scores by their criteria, such as D4f: { score: 2, because: … }.", HeldScoreFields.HeldScore).Where(e => !IsTree(e)).Select(Held).ToValueList();

    /// <summary>True, once told, for criteria that stand under their composite, as they do in the rubric.</summary>
    private static bool IsTree(Field field)
    {
        if (field.Node is not YamlMap { Entries: [var first, ..] } map || !map.Entries.All(e => e.Value is YamlMap && !HeldScoreFields.HeldScore.Names.Contains(e.Key.Text)))
        {
            return false;
        }

        field.Refuse(new Diagnostic(
            FormatCodes.UnknownField,
            $"'{Quote.Short(first.Key.Text)}' is not a field of a held score, so nothing would read it",
            $"Scores have no tree: hold '{Quote.Short(first.Key.Text)}' directly under 'scores:', beside '{Quote.Short(field.Name)}' and not in it.")
        { Span = first.Key.Span });
        return true;
    }

    private static HeldScore Held(Field field)
    {
        var held = field.Map(HeldScoreFields.HeldScore);
        return new()
        {
            Dimension = field.Name,
            Score = held["score"].Number(NoScore),
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
