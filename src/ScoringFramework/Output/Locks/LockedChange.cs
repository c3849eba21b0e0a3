namespace ScoringFramework.Output;

/// <summary>What changed since a score was approved.</summary>
internal static class LockedChange
{
    /// <summary>The changes by the inputs with their causes, then those by the engine.</summary>
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
            text.Line(
                lines.Count > 0 ? "Further changes by the engine, with the same inputs" : "Changes by the engine, with the same inputs",
                TextStyle.Heading);
            LockedParts.Write(text, verification.EngineDifferences, rounding, width);
        }

        return new([.. lines, .. text.Build().Lines]);
    }

    /// <summary>The change by the inputs with its causes; null when there is none.</summary>
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
                ? "this release computes other results from the same inputs"
                : $"the engine changed from {engine ?? Numerals.None} to {now.Engine}");
        }

        if (verification.HasRubricChanged)
        {
            var version = then.Rubric.Version == now.Rubric.Version ? "" : $" from {then.Rubric.Version} to {now.Rubric.Version}";
            causes.Add(then.Rubric.Id != now.Rubric.Id ? $"the rubric is {now.Rubric.Id} instead of {then.Rubric.Id}"
                : then.Rubric.ScoringHash == now.Rubric.ScoringHash ? $"only words of the rubric changed{version}"
                    : $"the rubric changed{version}");
        }

        if (verification.HasDossierChanged)
        {
            causes.Add(then.Dossier.ScoringHash == now.Dossier.ScoringHash ? "only words of the dossier changed" : "the dossier changed");
        }

        // What another release adds is no change of what was approved.
        return causes.Count == 0 ? "another release wrote the lock" : Quote.List(causes);
    }
}
