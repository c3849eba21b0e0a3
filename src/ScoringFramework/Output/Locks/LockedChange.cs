namespace ScoringFramework.Output;

/// <summary>What moved a score since it was approved.</summary>
internal static class LockedChange
{
    /// <summary>What the inputs moved, attributed, and then what the engine did.</summary>
    public static StyledText Text(Verification verification, int width)
    {
        var rounding = verification.Now.Rounding;
        var text = new StyledTextBuilder();
        var lines = new List<StyledLine>();
        if (Of(verification) is { } change)
        {
            lines.AddRange(ChangeText.Of(change, width).Lines);
        }
        else if (verification.EngineDifferences.Count == 0)
        {
            LockedParts.Write(text, verification.Differences, rounding, width);
        }

        if (verification.EngineDifferences.Count > 0)
        {
            lines.AddRange(lines.Count > 0 ? [new StyledLine([])] : []);
            text.Line(lines.Count > 0 ? "What the engine moved besides, without a change of inputs" : "What the engine moved, without a change of inputs", TextStyle.Heading);
            LockedParts.Write(text, verification.EngineDifferences, rounding, width);
        }

        return new([.. lines, .. text.Build().Lines]);
    }

    /// <summary>The attributed change that the inputs made; null when they made none that it tells of.</summary>
    public static Change? Of(Verification verification) =>
        (verification.HasRubricChanged || verification.HasDossierChanged)
        && Change.Between(verification.Approval.Card, verification.Now) is { IsEmpty: false } change ? change : null;

    /// <summary>Which of engine, rubric and dossier are no longer those of the approval, as a part of a sentence.</summary>
    public static string Causes(Verification verification)
    {
        var (then, now) = (verification.Approval.Card, verification.Now);
        var causes = new List<string>();
        if (verification.HasEngineChanged)
        {
            var engine = verification.Approval.Engine;
            causes.Add(engine == now.Engine
                ? "this release makes other results of the same inputs"
                : $"the engine changed from {engine ?? Numerals.None} to {now.Engine}");
        }

        if (verification.HasRubricChanged)
        {
            var version = then.Rubric.Version == now.Rubric.Version ? "" : $" from {then.Rubric.Version} to {now.Rubric.Version}";
            causes.Add(then.Rubric.Id != now.Rubric.Id ? $"the rubric is {now.Rubric.Id} in place of {then.Rubric.Id}"
                : then.Rubric.ScoringHash == now.Rubric.ScoringHash ? $"the rubric{version} was reworded" : $"the rubric changed{version}");
        }

        if (verification.HasDossierChanged)
        {
            causes.Add(then.Dossier.ScoringHash == now.Dossier.ScoringHash ? "the dossier was reworded" : "the dossier changed");
        }

        // What a release tells besides is no change of anything that was approved.
        return causes.Count == 0 ? "another release wrote the lock" : Quote.List(causes);
    }
}
