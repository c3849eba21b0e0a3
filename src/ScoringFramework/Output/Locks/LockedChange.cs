using ScoringFramework.Changes;

namespace ScoringFramework.Output;

/// <summary>What moved a score since it was approved.</summary>
internal static class LockedChange
{
    public static StyledText Text(Verification verification, int width)
    {
        var text = new StyledTextBuilder();
        LockedParts.Write(text, verification, width);
        return text.Build();
    }

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

        return Quote.List(causes);
    }
}
