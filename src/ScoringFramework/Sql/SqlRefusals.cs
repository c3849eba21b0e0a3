using System.Text;

namespace ScoringFramework.Sql;

/// <summary>What a database cannot compute exactly, cannot plan, or would read for something else.</summary>
internal static class SqlRefusals
{
    // Pairs of children, which a query writes out.
    private const int MostRanked = 40;
    private const int MostCriteria = 1_000;

    public static IReadOnlyList<Diagnostic> Of(CompiledRubric rubric, SqlOptions options)
    {
        var engine = SqlEngine.Of(options.Dialect);
        return [
            .. OfCall(rubric, options, engine), .. OfEvidence(rubric, options), .. OfNames(rubric, options, engine),
            .. OfKinds(rubric, engine),
        ];
    }

    /// <summary>What shows only once the query is there.</summary>
    public static IReadOnlyList<Diagnostic> OfSize(SqlPlan plan, int outputs)
    {
        var engine = plan.Sql.Engine;
        var (columns, nested) = (plan.Sql.All.Sum(step => step.Count), plan.Sql.All.Count);
        var most = Math.Max(columns, outputs);
        return most > engine.MostColumns
            ? [Problem(SqlCodes.TooLarge,
                $"the query has {Numerals.Count(most)} columns, and {engine.Title} takes {Numerals.Count(engine.MostColumns)}")]
            : nested > engine.MostNested
            ? [Problem(SqlCodes.TooLarge,
                $"the query has {Numerals.Count(nested)} nested steps, and {engine.Title} reads {Numerals.Count(engine.MostNested)}")]
            : [];
    }

    private static IEnumerable<Diagnostic> OfCall(CompiledRubric rubric, SqlOptions options, SqlEngine engine)
    {
        if (options.Variant is { } variant && rubric.Rubric.FindVariant(variant) is null)
        {
            yield return new(SqlCodes.UnknownVariant, $"the rubric has no variant '{Quote.Short(variant)}'",
                rubric.Rubric.Variants.Count == 0 ? "Leave out --variant."
                    : $"Write one of {Quote.Some([.. rubric.Rubric.Variants.Select(v => v.Id)], 12)}.");
        }

        if (options.Rank && !engine.HasWindows)
        {
            yield return Problem(SqlCodes.NotExact, $"{engine.Title} has no window functions, and ranks need them", "Leave out --rank.");
        }

        IEnumerable<string> names = [options.Id, .. SqlTableName.Parts(options.Table, options.Dialect),
            .. options.Form == SqlForm.View ? SqlTableName.ViewParts(options) : []];
        foreach (var name in names.Where(n => string.IsNullOrWhiteSpace(n) || n.Contains('\0', StringComparison.Ordinal) || HasHalf(n)
            || (options.Form == SqlForm.DbtModel && n.AsSpan().ContainsAny('{', '}'))))
        {
            yield return new(
                SqlCodes.InvalidName, $"'{Quote.Short(name)}' cannot be the name of a table or a column", "Write another name.");
        }
    }

    private static bool HasHalf(string name) => name.EnumerateRunes().Any(r => r == Rune.ReplacementChar);

    private static IEnumerable<Diagnostic> OfEvidence(CompiledRubric rubric, SqlOptions options)
    {
        string[] needs =
        [
            .. !rubric.Rubric.WithoutEvidence && Enumerable.Range(1, rubric.Count - 1).Any(node => rubric.IsCriterion(node)
                && rubric.Requires[node] is not { Evidence: null, Sources: null, Primary: null, Tiers: null, MaxAge: null })
                ? ["'requires'"] : Array.Empty<string>(),
            .. !rubric.Rubric.WithoutEvidence && rubric.Rubric.Publish?.MinConfidence is not null
                ? ["'min-confidence'"] : Array.Empty<string>(),
            .. rubric.Rubric.Ratings is { Needed: > 1 } ? ["'ratings' of several raters"] : Array.Empty<string>(),
        ];
        if (needs.Length > 0 && !options.AssumeEvidence)
        {
            yield return new(BatchCodes.NeedsEvidence,
                $"the rubric {Quote.Short(rubric.Rubric.Id)} has {string.Join(" and ", needs)}, and rows have no evidence to check that "
                    + "with",
                "If every score meets these conditions, use --assume-evidence (AssumeEvidence = true in SqlOptions).");
        }
    }

    private static IEnumerable<Diagnostic> OfNames(CompiledRubric rubric, SqlOptions options, SqlEngine engine)
    {
        var compared = engine.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var (inputs, outputs) = (SqlInputs.Of(rubric, options).Select(i => i.Name).ToArray(), OutputSql.Names(rubric, options).ToArray());
        foreach (var names in new[] { inputs, outputs })
        {
            foreach (var twice in names.GroupBy(n => n, compared).Where(g => g.Count() > 1))
            {
                yield return Problem(SqlCodes.ColumnTwice,
                    $"{(names == inputs ? "the table" : "the result")} has two columns '{Quote.Short(twice.First())}' and "
                        + $"'{Quote.Short(twice.Last())}', which are one for {engine.Title}",
                    "Rename one of them in the rubric, or choose another --dialect.");
            }
        }

        foreach (var name in inputs.Concat(outputs).Concat(SqlTableName.Parts(options.Table, options.Dialect))
            .Concat(options.Form == SqlForm.View ? SqlTableName.ViewParts(options) : []).Distinct()
            .Where(n => Encoding.UTF8.GetByteCount(n) > engine.MostNameBytes))
        {
            yield return Problem(SqlCodes.InvalidName,
                $"the name '{Quote.Short(name)}' has {Numerals.Count(Encoding.UTF8.GetByteCount(name))} bytes, and {engine.Title} cuts it "
                    + $"off after {Numerals.Count(engine.MostNameBytes)}");
        }
    }

    private static IEnumerable<Diagnostic> OfKinds(CompiledRubric rubric, SqlEngine engine)
    {
        var sql = new SqlSteps(engine, new(rubric, []));
        for (var node = 0; node < rubric.Count; node++)
        {
            var name = node == CompiledRubric.Root ? CapLimit.Headline : rubric.DimensionOf(node).Id;
            IEnumerable<CompiledScale> scales = rubric.Nodes.Composites[node] is { Curve: not null } c ? [rubric.Scales[node], c.Inner]
                : [rubric.Scales[node]];
            foreach (var scale in scales.Where(s => DisplaySql.Of(s, sql) is ClosedDisplaySql { IsSaid: false }))
            {
                yield return Problem(SqlCodes.NotExact,
                    $"the scores of {Quote.Short(name)}, {scale.Scale}, have more digits than an integer of {engine.Title}");
            }

            if (Why(rubric, node) is { } why)
            {
                yield return Problem(SqlCodes.NotExact, $"{Quote.Short(name)} {why}",
                    CurveOf(rubric, node) is CohortCurve ? "Score dossiers together, or write a curve with fixed ends." : null);
            }
        }

        if (rubric.Criteria.Count(c => c is not null) is > MostCriteria and var many)
        {
            yield return Problem(SqlCodes.TooLarge,
                $"the rubric has {Numerals.Count(many)} criteria, and a query is written for at most {Numerals.Count(MostCriteria)}");
        }
    }

    private static Curve? CurveOf(CompiledRubric rubric, int node) => node == CompiledRubric.Root ? rubric.Rubric.Curve?.Curve
        : rubric.DimensionOf(node) is Composite composite ? composite.Curve?.Curve
        : ((Criterion)rubric.DimensionOf(node)).Measure?.Curve;

    private static string? Why(CompiledRubric rubric, int node)
    {
        var curve = CurveOf(rubric, node);
        var isRanked = rubric.Nodes.Composites[node]?.Function is RankedMean;
        return curve is CustomCurve custom ? $"has the custom curve {custom}, which only its program knows"
            : curve is CohortCurve ? "compares with the other subjects of a cohort, and a query scores rows one by one"
            : curve is LnCurve { Times: < 0 } && rubric.Scales[node].Scale.IsOpen ? "has a falling logarithm on a scale without a top"
            : isRanked && rubric.ChildrenOf(node).Length > MostRanked
                ? $"puts {Numerals.Count(rubric.ChildrenOf(node).Length)} dimensions in order, and a query compares every two of them"
            : null;
    }

    private static Diagnostic Problem(DiagnosticDescriptor code, string message, string? remedy = null) =>
        new(code, message, remedy ?? "Choose another --dialect, or score the rows with scoring score.");
}
