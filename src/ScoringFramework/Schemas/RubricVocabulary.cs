namespace ScoringFramework.Schemas;

/// <summary>The fields of a dossier with the ids, levels, keys and tiers of one rubric put in.</summary>
internal sealed class RubricVocabulary(Rubric rubric)
{
    private readonly Criterion[] criteria = rubric.AllDimensions.OfType<Criterion>().ToArray();

    public FieldSet Dossier => DossierFields.DossierInCohort.With(
        DossierFields.Dossier["subject"] with { Shape = Shape.Map(Subject) },
        DossierFields.Dossier["sources"] with { Shape = Shape.Entries(Shape.Id, Shape.Map(Source)) },
        DossierFields.Dossier["evidence"] with { Shape = Shape.Entries(Shape.Id, Shape.Map(Evidence)), Examples = [] },
        DossierFields.Dossier["scores"] with { Shape = Shape.Map(Scores), Examples = [] },
        DossierFields.Dossier["risks"] with { Shape = Shape.Entries(Shape.Prose, Shape.Map(Risk)), Examples = [] });

    private FieldSet Subject => rubric.Variants.Count == 0
        ? DossierFields.Subject.Without("variant")
        : DossierFields.Subject.With(DossierFields.Subject["variant"] with
        {
            Shape = new WordShape(rubric.Variants.Select(v => (v.Id, Sentence(v.Title))).ToValueList()),
            IsRequired = true,
            Examples = [],
        });

    private FieldSet Source => EvidenceFields.Source.With(
        EvidenceFields.Source["tier"] with
        {
            Shape = new WordShape(rubric.SourcePolicy.Tiers
                .Select(t => (t.Name, $"The confidence of its evidence is {Terms.Of(t.Carries)} at best.")).ToValueList()),
            Examples = [],
        });

    private FieldSet Evidence => EvidenceFields.Evidence.With(
        EvidenceFields.Evidence["metric"] with { Shape = Shape.Map(Metric), Examples = [] },
        EvidenceFields.Evidence["supports"] with { Shape = Shape.List(AnyDimension), Examples = [] },
        EvidenceFields.Evidence["contradicts"] with { Shape = Shape.List(AnyDimension), Examples = [] });

    private FieldSet Metric => EvidenceFields.Metric.With(EvidenceFields.Metric["name"] with { Shape = MetricNames, Examples = [] });

    private FieldSet Risk => PageFields.Risk.With(PageFields.Risk["dimension"] with { Shape = AnyDimension, Examples = [] });

    private Shape AnyDimension => new WordShape(rubric.AllDimensions.Select(d => (d.Id, Sentence(d.Title))).ToValueList());

    /// <summary>The metrics that the rubric measures; evidence may hold others.</summary>
    private Shape MetricNames
    {
        get
        {
            var read = criteria.Where(c => c.Measure is not null).GroupBy(c => c.Measure!.Metric, StringComparer.Ordinal)
                .Select(g =>
                    (g.Key, $"Read by {Quote.List(g.Select(c => c.Id))}{(g.First().Measure!.Unit is { } unit ? $", in {unit}" : "")}."))
                    .ToValueList();
            return read.Count == 0 ? Shape.Prose : new WordShape(read, IsOpen: true);
        }
    }

    private FieldSet Scores =>
        new("the held scores", criteria.Select(c => new KnownField(c.Id, Shape.Map(Held(c)), About(c))).ToValueList());

    private FieldSet Held(Criterion criterion)
    {
        var held = HeldScoreFields.HeldScore;
        var score = held["score"] with
        {
            Shape = new NumberShape { Least = rubric.Scale.Min, Most = rubric.Scale.Max },
            About = $"The score, from {Quote.Number(rubric.Scale.Min)} to {Quote.Number(rubric.Scale.Max)}. {About(criterion)}",
            Examples = criterion.Levels.Select(l => Quote.Number(l.From)).ToValueList(),
        };
        var ratings = held["ratings"] with
        {
            Shape = Shape.Entries(Shape.Id, Shape.Map(HeldScoreFields.Rating.With(
            HeldScoreFields.Rating["score"] with { Shape = score.Shape, Examples = score.Examples }))),
            Examples = []
        };
        return criterion.Checklist.Count == 0
            ? held.Without("checklist").With(score, ratings)
            : held.With(score, ratings, held["checklist"] with { Shape = Shape.Map(Answers(criterion)), Examples = [] });
    }

    private static FieldSet Answers(Criterion criterion) =>
        new("answers", criterion.Checklist.Select(item => new KnownField(item.Key, new WordShape(AnswersTo(item)), Sentence(item.Asks)))
            .ToValueList());

    private static ValueList<(string Word, string About)> AnswersTo(ChecklistItem item) =>
        DossierWords.Answers.Described.Where(w => item.Partly is not null || DossierWords.Answers.Find(w.Word) != Answer.Partly)
            .ToValueList();

    /// <summary>The title, the question, how it is computed, and the levels, a paragraph each.</summary>
    private static string About(Criterion criterion)
    {
        string?[] paragraphs =
        [
            Sentence(criterion.Title),
            criterion.Asks is { } question ? Sentence(question) : null,
            criterion.Measure is { } measure
                ? $"It is computed from {measure.Metric}{(measure.Unit is { } unit ? $", in {unit}" : "")}; a score held here overrides "
                + $"that." : null,
            criterion.Checklist.Count > 0 ? "It is computed from a checklist; a score held here overrides that." : null,
            .. criterion.Levels.Select(level => $"{level.Key}: {Sentence(level.Text)}"),
        ];
        return string.Join("\n\n", paragraphs.Where(p => p is not null));
    }

    private static string Sentence(string text) => text.TrimEnd() is [.., '.' or '?' or '!' or '…'] whole ? whole : $"{text.TrimEnd()}.";
}
