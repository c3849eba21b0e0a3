using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>Reads one lock, and checks that it is complete, of a form that this release knows, and not edited.</summary>
internal sealed class LockReader(string name, string form)
{
    private const string Anew = "Restore it from version control, or check the score and approve it again: scoring lock --force.";

    public LoadResult<Approval> Read(string json) => JsonReading.Read(json, name, Read, (isDamaged, offset) =>
        isDamaged ? new(LockCodes.NotALock, "the text contains half a character, so it is damaged", Anew)
        : IsMerge(json, offset)
            ? Merge(name, "the dossier")
        : new(LockCodes.NotALock, "the text is not a complete lock", Anew));

    /// <summary>What is reported for a lock in which git left both sides of a merge.</summary>
    /// <param name="name">The lock's file.</param>
    /// <param name="what">What is locked again.</param>
    public static Diagnostic Merge(string name, string what) => new Diagnostic(
        LockCodes.MergeConflict, "the lock contains both sides of a merge",
        $"Merge the dossiers first. Then check the scores and run scoring lock on {what}, which replaces this file.")
    { Span = new(name, 1, 1, 1, 1) };

    public static bool IsMerge(string json, int offset)
    {
        var line = json.AsSpan(json.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1);
        return line.StartsWith("<<<<<<<") || line.StartsWith("=======") || line.StartsWith(">>>>>>>");
    }

    private LoadResult<Approval> Read(JsonElement file)
    {
        if (file.Text("schema")?.StartsWith(EditionFile.Form, StringComparison.Ordinal) is true)
        {
            return Fail(new(LockCodes.NotALock, "this is the lock of a cohort, and one of a dossier is expected",
                "Name the cohort's file, its folder, or the lock of a dossier."));
        }

        if (file.Text("schema") is not { } named || !named.StartsWith(form, StringComparison.Ordinal))
        {
            return Fail(new(LockCodes.NotALock, "the JSON is not a lock: it has no schema", Anew));
        }

        if (named != form + "v1")
        {
            return Fail(new(
                LockCodes.NewerForm, $"the lock is of form '{Quote.Short(named)}', and this release reads {form}v1",
                "Use the release that wrote it, or a newer one."));
        }

        if (file.Member("scorecard") is not { ValueKind: JsonValueKind.Object } card || file.Text("hash") is not { } hash)
        {
            return Fail(new(LockCodes.NotALock, "the lock has no scorecard with its hash", Anew));
        }

        var because = file.Text("because");
        if (hash != LockFile.HashOf(card, because))
        {
            return Fail(new(
                LockCodes.EditedByHand, "what the lock approves does not match its hash, so it was edited after the approval", Anew));
        }

        return Approve(card, because);
    }

    private LoadResult<Approval> Approve(JsonElement card, string? because)
    {
        var read = ScorecardFile.Read(card, name);
        if (read.Value is not { } recomputed)
        {
            return new(null, read.Diagnostics);
        }

        // The hash matches, so results that differ were not edited: the arithmetic has changed, which verifying reports.
        return new(Approval.Read(recomputed, new(card), because, name), DiagnosticList.Empty);
    }

    private LoadResult<Approval> Fail(Diagnostic diagnostic) => new(null, new([diagnostic with { Span = new(name, 1, 1, 1, 1) }]));
}
