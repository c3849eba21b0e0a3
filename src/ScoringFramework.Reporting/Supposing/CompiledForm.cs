using System.Globalization;
using System.Text.Json;

namespace ScoringFramework.Reporting.Supposing;

/// <summary>
/// Writes a compiled rubric as JSON for <c>arithmetic.js</c>, which computes as the engine does. Scores and limits are texts, since they
/// are decimals; places and weights are numbers. What has its default is left out.
/// </summary>
internal sealed class CompiledForm(Utf8JsonWriter json, CompiledRubric rubric)
{
    /// <summary>Whether a page can compute by the rubric: a curve that a program brought along is not in any page.</summary>
    public static bool CanWrite(CompiledRubric rubric) =>
        Enumerable.Range(0, rubric.Count).All(node => rubric.IsCriterion(node) || CurveOf(rubric, node) is not CustomCurve);

    /// <summary>Writes the members of the object that is open.</summary>
    public void Write()
    {
        json.WriteStartArray("nodes");
        for (var node = 0; node < rubric.Count; node++)
        {
            Node(node);
        }

        json.WriteEndArray();
        json.WriteStartArray("order");
        foreach (var node in rubric.Nodes.Order)
        {
            json.WriteNumberValue(node);
        }

        json.WriteEndArray();
        Levels(rubric.Rubric.Levels);
        if (rubric.Rubric.Publish?.MinConfidence is { } least)
        {
            json.WriteNumber("confidence", (int)least + 1);
        }

        if (rubric.MustPass.Length > 0)
        {
            json.WriteStartArray("pass");
            foreach (var node in rubric.MustPass)
            {
                json.WriteStartObject();
                json.WriteNumber("node", node);
                json.WriteString("least", Text(((Criterion)rubric.DimensionOf(node)).MustPass!.AtLeast));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        LimitForm.Write(json, rubric.Nodes.Caps);
    }

    /// <summary>A decimal as the same text everywhere.</summary>
    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static Curve? CurveOf(CompiledRubric rubric, int node) =>
        node == CompiledRubric.Root ? rubric.Rubric.Curve?.Curve : (rubric.DimensionOf(node) as Composite)?.Curve?.Curve;

    private void Node(int node)
    {
        var (compiled, dimension) = (rubric.Nodes.Nodes[node], node == CompiledRubric.Root ? null : rubric.DimensionOf(node));
        json.WriteStartObject();
        if (dimension is not null)
        {
            json.WriteString("id", dimension.Id);
            json.WriteString("title", SafeText.Of(dimension.Title));
            json.WriteNumber("parent", rubric.Parent[node]);
            Number("weight", compiled.Weight);
            var above = rubric.Aggregation[rubric.Parent[node]]!;
            if (above.IsOfScores)
            {
                Number("times", compiled.Coefficient);
            }

            json.WriteString("missing", compiled.OnMissing switch
            {
                MissingRule.Exclude => "exclude",
                MissingRule.Floor => "floor",
                MissingRule.Score => "score",
                _ => "decline",
            });
            if (compiled.MissingPlace != 0)
            {
                Number("place0", compiled.MissingPlace);
            }

            Flag("turned", compiled.IsTurned);
            Flag("stays", !compiled.CanBeLeftOut);
            Flag("weighs", above is { IsMean: true, DropLowest: 0, DropHighest: 0 } && compiled.Weight > 0
                && above.Kind is not (AggregationKind.Minimum or AggregationKind.Maximum or AggregationKind.Table));
        }

        Scale(compiled.Scale);
        if (compiled.Scale.Scale.Step is { } step)
        {
            json.WriteString("step", Text(step));
        }

        if (compiled.Scale.Scale.Only is { Count: > 0 } only)
        {
            json.WriteStartArray("only");
            foreach (var score in only.Order())
            {
                json.WriteStringValue(Text(score));
            }

            json.WriteEndArray();
        }

        if (compiled.Composite is { } composite)
        {
            json.WriteStartObject("of");
            Composite(composite, CurveOf(rubric, node));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Scale(CompiledScale scale)
    {
        json.WriteString("min", Text(scale.Scale.Min));
        if (scale.Scale.IsOpen)
        {
            json.WriteNull("max");
        }
        else
        {
            json.WriteString("max", Text(scale.Scale.Max));
        }

        var rounding = scale.Rounding;
        json.WriteNumber("decimals", rounding.Decimals);
        Flag("even", rounding.Midpoint == MidpointRounding.ToEven);
        if (rounding.To is { } to)
        {
            json.WriteString("to", Text(to));
        }

        if (rounding.Direction != RoundingDirection.Nearest)
        {
            json.WriteString("direction", rounding.Direction == RoundingDirection.Up ? "up" : "down");
        }

        Flag("lower", scale.Better == Better.Lower);
    }

    private void Composite(CompiledComposite composite, Curve? curve)
    {
        Function(composite);
        Flag("scores", composite.ReadsScores);
        Flag("shortfalls", composite.OfShortfalls);
        Flag("additive", composite.IsAdditive);
        if (composite.MinCompleteness is { } least)
        {
            Number("complete", least);
        }

        if (!ReferenceEquals(composite.Inner, composite.Outer))
        {
            json.WriteStartObject("inner");
            Scale(composite.Inner);
            json.WriteEndObject();
        }

        if (curve is not null)
        {
            json.WriteStartObject("curve");
            CurveForm.Write(json, curve, composite.Outer.Scale);
            json.WriteEndObject();
        }
    }

    private void Function(CompiledComposite composite)
    {
        var aggregation = composite.Aggregation;
        json.WriteString("name", composite.Function switch
        {
            ArithmeticMean => "arithmetic",
            GeometricMean => "geometric",
            PowerMean => "power",
            ExtremeChild { IsLeast: true } => "minimum",
            ExtremeChild => "maximum",
            MedianChild => "median",
            OrderedMean => "owa",
            DroppingMean => "drop",
            IntervalMean => "interval",
            MeanOfScores => "scores",
            SumOfScores => "sum",
            ProductOfScores => "product",
            ProductOfPlaces => "places",
            TableOfLevels => "table",
            _ => throw new NotSupportedException($"No page computes {composite.Function.GetType().Name}."),
        });
        switch (composite.Function)
        {
            case PowerMean power:
                Number("power", power.Exponent);
                break;
            case OrderedMean owa:
                json.WriteStartArray("heights");
                foreach (var height in owa.Quantifier)
                {
                    json.WriteNumberValue(height);
                }

                json.WriteEndArray();
                break;
            case DroppingMean:
                json.WriteNumber("lowest", aggregation.DropLowest);
                json.WriteNumber("highest", aggregation.DropHighest);
                break;
            case IntervalMean mean:
                Number("power", mean.Exponent);
                Number("min", (double)aggregation.On!.Min);
                Number("max", (double)aggregation.On.Max);
                break;
            case MeanOfScores mean:
                Number("power", mean.Exponent);
                break;
            case SumOfScores sum:
                Number("from", sum.From);
                break;
            case TableOfLevels table:
                Table(table);
                break;
        }
    }

    private void Table(TableOfLevels table)
    {
        Side("rows", table.Rows);
        Side("columns", table.Columns);
        Flag("first", table.IsRowsFirst);
        json.WriteStartArray("cells");
        for (var row = 0; row < table.Rows.Levels.Length; row++)
        {
            json.WriteStartArray();
            for (var column = 0; column < table.Columns.Levels.Length; column++)
            {
                json.WriteNumberValue(table.CellAt(row, column));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Side(string name, TableSide side)
    {
        json.WriteStartObject(name);
        Scale(side.Scale);
        Levels(side.Levels);
        Flag("turned", side.IsTurned);
        json.WriteEndObject();
    }

    private void Levels(IEnumerable<Level> levels)
    {
        json.WriteStartArray("levels");
        foreach (var level in levels.InOrder())
        {
            json.WriteStartObject();
            json.WriteString("from", Text(level.From));
            Flag("above", level.Above);
            json.WriteString("text", SafeText.Of(level.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Number(string name, double number) => json.WriteNumber(name, number);

    private void Flag(string name, bool holds)
    {
        if (holds)
        {
            json.WriteBoolean(name, true);
        }
    }
}
