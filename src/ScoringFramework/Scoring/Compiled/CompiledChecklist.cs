using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>How a checklist's answers become a place on the scale: points earned over points that apply.</summary>
internal sealed class CompiledChecklist(ValueList<ChecklistItem> items)
{
    /// <summary>The items' keys and points, in their order.</summary>
    public ImmutableArray<(string Key, double Points,
        double Partly)> Items
    { get; } = [.. items.Select(i => (i.Key, i.Points, i.Partly ?? 0))];

    /// <summary>What answers earn.</summary>
    /// <param name="answers">The answers by key; of two to one item, the first is used.</param>
    public ChecklistPoints PointsOf(ValueList<ChecklistAnswer> answers)
    {
        var (earned, possible, applies) = (0.0, 0.0, false);
        var given = new Dictionary<string, Answer>(answers.Count, StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            given.TryAdd(answer.Key, answer.Answer);
        }

        List<string>? open = null;
        foreach (var (key, points, partly) in Items)
        {
            if (!given.TryGetValue(key, out var answer))
            {
                (open ??= []).Add(key);
            }
            else if (answer != Answer.NotApplicable)
            {
                (applies, possible) = (true, possible + points);
                earned += answer == Answer.Yes ? points : answer == Answer.Partly ? partly : 0;
            }
        }

        return new(earned, possible, applies, open ?? []);
    }
}

/// <summary>What a checklist's answers earn.</summary>
/// <param name="Earned">The points of the items answered yes, and what those answered partly earn.</param>
/// <param name="Possible">The points of the items that apply.</param>
/// <param name="Applies">Whether an item applies.</param>
/// <param name="Open">The items without an answer.</param>
internal readonly record struct ChecklistPoints(double Earned, double Possible, bool Applies, IReadOnlyList<string> Open)
{
    /// <summary>The place on the scale, without noise; meaningful when something applies and nothing is open.</summary>
    public double Unit => Noise.Drop(Earned / Possible);
}
