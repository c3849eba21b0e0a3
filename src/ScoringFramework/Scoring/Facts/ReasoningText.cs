namespace ScoringFramework.Scoring;

/// <summary>Writes a reasoning snapshot as paragraphs.</summary>
internal static class ReasoningText
{
    public static string Of(ReasoningSnapshot reasoning)
    {
        var scale = reasoning.Scale;
        var on = scale.Min == 0 && !scale.IsOpen ? $"of {Quote.Number(scale.Max)}" : $"on {scale}";
        var score = reasoning.Score is { } value ? $": {Figures.Score(value, reasoning.Decimals)} {on}" : "";
        var level = reasoning.Level is null ? "" : " " + reasoning.Level;
        var paragraphs = new List<string> { $"{reasoning.Dimension} {reasoning.Title}{score}.{level}" };
        paragraphs.Add(reasoning.Origin?.Text ?? $"{Terms.Capital(Terms.Of(reasoning.Outcome))}: {reasoning.Reason}");
        if (reasoning.Because is not null)
        {
            paragraphs.Add(reasoning.Because);
        }

        paragraphs.AddRange(reasoning.Evidence.Select(piece => Line("For", piece)));
        paragraphs.AddRange(reasoning.CounterEvidence.Select(piece => Line("Against", piece)));
        paragraphs.Add(reasoning.Effect.Text);
        paragraphs.AddRange(reasoning.Notes.Select(note => note.Text));
        if (reasoning.Confidence is { } confidence)
        {
            paragraphs.Add($"Confidence: {Terms.Of(confidence)}.{string.Concat(reasoning.ConfidenceReasons.Select(r => $" {r}"))}");
        }

        paragraphs.AddRange(reasoning.Needs.Select(need => need.Text));
        return string.Join('\n', paragraphs);
    }

    private static string Line(string word, ResolvedEvidence piece)
    {
        var figure = piece.Figure is null ? "" : $" {piece.Figure}.";
        return $"{word} [{piece.Id}] {piece.Claim}{figure} ({piece.Reference}; {piece.Tier})";
    }
}
