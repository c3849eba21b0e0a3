namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>
/// Random rows for a rubric: scores at the ends, on edges of roundings and anywhere, figures of every size, every outcome.
/// </summary>
/// <param name="rubric">The rubric.</param>
/// <param name="options">How it is written, which says what columns there are.</param>
/// <param name="random">What decides.</param>
internal sealed class RandomRows(CompiledRubric rubric, SqlOptions options, Random random)
{
    private static readonly decimal[] Shares = [0, 1, 0.5m, 0.25m, 0.7105m, 0.005m, 0.125m, 0.1m, 0.3m, 1m / 3, 0.999999m, 0.000001m];

    public SubjectRow Next(int id)
    {
        var cells = new Dictionary<string, object?>();
        var values = new CriterionValue[rubric.Count];
        var variant = rubric.Rubric.Variants.Count == 0 ? null : options.Variant ?? Pick(rubric.Rubric.Variants).Id;
        if (SqlInputs.HasVariants(rubric, options))
        {
            cells[SqlInputs.VariantColumn] = variant;
        }

        // Some rows have nearly everything, some next to nothing, as data has.
        var filled = random.Next(4) switch { 0 => 1.0, 1 => 0.5, _ => 0.93 };
        for (var node = 1; node < rubric.Count; node++)
        {
            if (rubric.Criteria[node] is { } criterion)
            {
                values[node] = Outcome(criterion.Criterion.Id, cells, Value(criterion, cells, filled));
            }
        }

        return new(id, variant, cells, values);
    }

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private CriterionValue Outcome(string id, Dictionary<string, object?> cells, CriterionValue value)
    {
        if (!options.Outcomes)
        {
            return value;
        }

        var (word, outcome) = random.Next(20) switch
        {
            0 => ("declined", ScoringFramework.Outcome.Declined),
            1 => (Pick(["not applicable", "n/a"]), ScoringFramework.Outcome.NotApplicable),
            2 => ("missing", ScoringFramework.Outcome.Missing),
            3 => ("scored", value.Outcome),
            _ => ((string?)null, value.Outcome),
        };
        cells[SqlInputs.OutcomeOf(id)] = word;
        return outcome == value.Outcome ? value : new(outcome, 0);
    }

    private CriterionValue Value(CompiledCriterion criterion, Dictionary<string, object?> cells, double filled)
    {
        var id = criterion.Criterion.Id;
        if (criterion.Checklist is { } checklist)
        {
            return Checked(id, checklist, cells, filled);
        }

        if (random.NextDouble() > filled)
        {
            cells[id] = null;
            return new(ScoringFramework.Outcome.Missing, 0);
        }

        if (criterion.Figure is not { } figure)
        {
            var score = Score(criterion.Scale.Scale);
            cells[id] = score;
            return new(ScoringFramework.Outcome.Scored, criterion.Scale.UnitOf(score));
        }

        var metric = criterion.Criterion.Measure!.Curve is LookupCurve lookup ? new Metric("m") { Text = Text(lookup) }
            : new Metric("m") { Value = Figure(), Unit = criterion.Criterion.Measure.Unit };
        cells[id] = (object?)metric.Text ?? metric.Value;
        return figure.UnitOf(metric) is { } place ? new(ScoringFramework.Outcome.Scored, place) : new(ScoringFramework.Outcome.Missing, 0);
    }

    private decimal Score(Scale scale)
    {
        if (scale.Only is { } only)
        {
            return Pick(only);
        }

        if (scale.IsOpen)
        {
            return scale.Min + (random.Next(3) == 0 ? Pick(Shares) * 1000 : random.Next(0, 100_000) / 100m);
        }

        var share = random.Next(3) == 0 ? Pick(Shares) : random.Next(0, 10_001) / 10_000m;
        return scale.Step is { } step ? scale.Min + (Math.Floor(scale.Span / step * share) * step)
            : Math.Clamp(decimal.Round(scale.Min + (scale.Span * share), 9), scale.Min, scale.Max);
    }

    private decimal Figure() => random.Next(8) switch
    {
        0 => 0,
        1 => random.Next(-2000, 4000) / 20m,
        2 => random.Next(-1_000_000, 1_000_000),
        3 => random.Next(0, 100) / 10m,
        _ => random.Next(-200_000, 400_000) / 1000m,
    };

    private string Text(LookupCurve lookup) => random.Next(6) switch
    {
        0 => "another",
        1 when decimal.TryParse(Pick(lookup.Entries).Text, out var number) => $"{number}.0",
        _ => Pick(lookup.Entries).Text,
    };

    private CriterionValue Checked(string id, CompiledChecklist checklist, Dictionary<string, object?> cells, double filled)
    {
        var answers = new List<ChecklistAnswer>();
        foreach (var (key, _, partly) in checklist.Items)
        {
            Answer? answer = random.NextDouble() > Math.Sqrt(filled) ? null : random.Next(4) switch
            {
                0 => Answer.No,
                1 => Answer.NotApplicable,
                2 when partly > 0 => Answer.Partly,
                _ => Answer.Yes,
            };
            cells[SqlInputs.ItemOf(id, key)] = answer switch
            {
                Answer.Yes => "yes",
                Answer.No => "no",
                Answer.Partly => "partly",
                Answer.NotApplicable => "n/a",
                _ => null,
            };
            if (answer is { } given)
            {
                answers.Add(new(key, given));
            }
        }

        var points = checklist.PointsOf(answers.ToValueList());
        return points.Open.Count > 0 ? new(ScoringFramework.Outcome.Missing, 0)
            : points.Applies ? new(ScoringFramework.Outcome.Scored, points.Unit) : new(ScoringFramework.Outcome.NotApplicable, 0);
    }
}
