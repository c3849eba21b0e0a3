namespace ScoringFramework.Schemas;

/// <summary>
/// JSON Schemas (draft-07) of the files, for editors: what a field is, what it may hold, and what holds without it. They are written from
/// what the readers go by, so they know the same fields. Each is indented by two spaces, lines end in <c>\n</c>, the last one too.
/// </summary>
public static class JsonSchemas
{
    private const string ScorecardResource = "scorecard.schema.json";

    /// <summary>The schema of rubrics.</summary>
    public static string Rubric { get; } = SchemaWriter.Write(
        RubricFields.Rubric, "Rubric", "A versioned tree of weighted dimensions with a scale, rules and a publication policy.");

    /// <summary>The schema of dossiers, whatever their rubric.</summary>
    public static string Dossier { get; } = WriteDossier(DossierFields.DossierInCohort, "Dossier");

    /// <summary>The schema of source lists, which dossiers include.</summary>
    public static string SourceList { get; } = SchemaWriter.Write(DossierFields.SourceList, "Source list",
        "Sources and evidence that several dossiers include.");

    /// <summary>The schema of cohorts.</summary>
    public static string Cohort { get; } = SchemaWriter.Write(CohortFields.Cohort, "Cohort",
        "Dossiers that are compared with each other, with their edition and date.");

    /// <summary>The schema of scorecards as <see cref="ScorecardJson"/> writes one.</summary>
    public static string Scorecard { get; } = Embedded(ScorecardResource);

    /// <summary>
    /// The schema of dossiers that are scored by one rubric: it knows the rubric's dimensions with their questions and levels, its scale,
    /// the keys of its checklists, its tiers and the metrics that it measures. Dimensions and tiers that the rubric does not have are
    /// errors by it.
    /// </summary>
    /// <param name="rubric">The rubric.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static string DossierFor(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return WriteDossier(new RubricVocabulary(rubric).Dossier, $"Dossier scored by {rubric.Id} {rubric.Version}");
    }

    private static string WriteDossier(FieldSet fields, string title) =>
        SchemaWriter.Write(fields, title, "One subject's sources, evidence and held scores.");

    private static string Embedded(string name)
    {
        using var text = new StreamReader(typeof(JsonSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}."));
        return text.ReadToEnd();
    }
}
