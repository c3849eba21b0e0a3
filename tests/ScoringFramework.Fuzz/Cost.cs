using System.Diagnostics;

namespace ScoringFramework.Fuzz;

/// <summary>What it takes to read a pair of files, to score them where they are sound, and to write what came of it.</summary>
/// <param name="Bytes">The size of both.</param>
/// <param name="Allocated">The bytes that were allocated.</param>
/// <param name="Time">The time.</param>
public sealed record Cost(long Bytes, long Allocated, TimeSpan Time)
{
    /// <summary>The cost of a shape.</summary>
    public static Cost Of(Shape shape, int count)
    {
        var (rubricText, dossierText) = shape.Of(count);
        var (allocated, since) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var rubric = RubricFile.Parse(rubricText, "r.yaml");
        _ = DiagnosticText.Of(rubric.Diagnostics, rubric.TextOf);
        if (rubric.Value is { } sound)
        {
            var dossier = DossierFile.Parse(dossierText, sound, "d.yaml");
            _ = DiagnosticText.Of(dossier.Diagnostics, dossier.TextOf);
            if (dossier.Value is { } whole)
            {
                var card = new ScoringEngine(sound).Score(whole);
                _ = ScorecardText.Of(card).ToString() + ScorecardJson.Write(card);
            }
        }

        return new(rubricText.Length + dossierText.Length, GC.GetAllocatedBytesForCurrentThread() - allocated,
            Stopwatch.GetElapsedTime(since));
    }
}
