namespace ScoringFramework.Tests.Reference;

internal sealed partial class MethodReference
{
    /// <summary>A dimension, or the headline, with its score.</summary>
    private sealed record Node(string? Id, Aggregation? Kind, CompositeCurve? Curve, Scale Scale, Better Better, Node[] Children)
    {
        public double Many { get; init; } = 1;

        public bool IsTurned { get; init; }

        public ValueList<Level> Levels { get; init; } = [];

        public double Score { get; set; }

        public double Inner { get; set; }

        public double Min => (double)Scale.Min;

        public double Max => Scale.IsOpen ? double.PositiveInfinity : (double)Scale.Max;

        public bool IsProduct => Kind is { Kind: AggregationKind.Product, OfShortfalls: false };

        public double InnerMin => Curve is null ? Min : Reach.Min;

        public double InnerMax => Curve is null ? Max : Reach.Max;

        /// <summary>The score, or as far from the other end where it is turned.</summary>
        public double Turned => IsTurned ? Min + Max - Score : Score;

        public int LevelNow
        {
            get
            {
                var shown = Math.Round((decimal)Score, 4, MidpointRounding.AwayFromZero);
                return Enumerable.Range(0, Levels.Count).Last(i => i == 0 || Levels[i].From <= shown);
            }
        }

        public double Place => IsTurned ? 1 - ((Score - Min) / (Max - Min)) : (Score - Min) / (Max - Min);

        // What the children can reach, where a curve follows it.
        private (double Min, double Max) Reach => Curve!.Of is { } of ? ((double)of.Min, (double)of.Max)
            : IsProduct ? (Children.Aggregate(1.0, (p, c) => p * Math.Pow(c.IsTurned ? 1 / c.Max : c.Min, c.Many)),
                Children.Aggregate(1.0, (p, c) => p * Math.Pow(c.IsTurned ? 1 / c.Min : c.Max, c.Many)))
            : Kind!.OnScores ? (Children.Min(c => c.Min), Children.Max(c => c.Max))
            : ((double)Kind!.From + Children.Sum(c => c.Many * (c.IsTurned ? -c.Max : c.Min)),
                (double)Kind.From + Children.Sum(c => c.Many * (c.IsTurned ? -c.Min : c.Max)));

        public double Then(double inner)
        {
            if (Curve is null)
            {
                return inner;
            }

            var anchors = Curve.Curve is StepsCurve steps ? steps.Anchors : ((PointsCurve)Curve.Curve).Anchors;
            if (Curve.Curve is StepsCurve)
            {
                if (double.IsInfinity(inner))
                {
                    return (double)anchors[^1].Score;
                }

                var shown = (double)Math.Round((decimal)inner, 4, MidpointRounding.AwayFromZero);
                return (double)(anchors.LastOrDefault(a => a.Value <= shown)?.Score ?? Scale.Min);
            }

            var (low, high) = (anchors[0], anchors[^1]);
            var along = Math.Clamp((inner - low.Value) / (high.Value - low.Value), 0, 1);
            return (double)low.Score + (along * (double)(high.Score - low.Score));
        }
    }
}
