namespace ScoringFramework.Yaml;

/// <summary>What a dossier takes from outside its own text.</summary>
internal interface IDossierSurroundings
{
    /// <summary>What diagnostics call the dossier's text.</summary>
    string Name { get; }

    /// <summary>The rubric, as far as it could be read.</summary>
    (Rubric Rubric, RubricGaps Gaps) Rubric(RubricReference reference);

    /// <summary>The date of the cohort that the dossier is in, for one that states none; null without a cohort.</summary>
    PartialDate? CohortDate(ModelReading reading);

    /// <summary>The sources and the evidence of the lists that the dossier includes.</summary>
    Included Include(Field include);
}
