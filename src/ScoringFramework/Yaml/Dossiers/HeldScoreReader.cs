namespace ScoringFramework.Yaml;

/// <summary>Reads what an analyst holds of criteria.</summary>
internal static class HeldScoreReader
{
    private const string NoScore =
        "Write a number such as 6.5. If there is no score, replace 'score:' by 'not-applicable:' or 'declined:' and the reason.";

    public static ValueList<HeldScore> Read(Field field) =>
        field.Entries("Write each score under the id of its criterion, such as D4f: { score: 2, because: … }.", HeldScoreFields.HeldScore)
        .Where(e => !IsTree(e)).Select(Held).ToValueList();

    /// <summary>True, after a report, for criteria under their composite, where the rubric has them.</summary>
    private static bool IsTree(Field field)
    {
        if (field.Node is not YamlMap { Entries: [var first, ..] } map
            || !map.Entries.All(e => e.Value is YamlMap && !HeldScoreFields.HeldScore.Has(e.Key.Text)))
        {
            return false;
        }

        field.Refuse(new Diagnostic(
            FormatCodes.UnknownField,
            $"'{Quote.Short(first.Key.Text)}' is not a field of a held score",
            $"Held scores are not nested. Move '{Quote.Short(first.Key.Text)}' directly under 'scores:', beside "
            + $"'{Quote.Short(field.Name)}'.")
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
            Ratings = Ratings(held["ratings"]),
            By = held["by"].Text(),
            NotApplicable = held["not-applicable"].Prose(),
            Declined = held["declined"].Prose(),
            Checklist = Answers(held["checklist"]),
            Because = held["because"].Prose(),
            Basis = held["basis"].Word(DossierWords.Bases) ?? Basis.Judged,
            Confidence = Confidence(held["confidence"]),
        };
    }

    private static ValueList<Rating>? Ratings(Field field) => field.Node is null
        ? null
        : field.Entries("Write each rating under its rater's id, such as an: { score: 2 }.").Select(Rating).ToValueList();

    private static Rating Rating(Field field)
    {
        var rating = field.Map(HeldScoreFields.Rating);
        return new(field.Name, rating["score"].Number() ?? 0, rating["because"].Prose());
    }

    private static ValueList<ChecklistAnswer> Answers(Field field) =>
        field.Entries("Write items and answers, such as { licence: yes }.")
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
