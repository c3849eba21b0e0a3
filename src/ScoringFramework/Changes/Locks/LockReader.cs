using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>Reads one lock: it is whole, of a form that this release knows, and holds what was approved.</summary>
internal sealed class LockReader(string name, string form)
{
    private const string Anew = "Restore it from version control, or look at the score and approve it anew: scoring lock --force.";

    private readonly SourceSpan start = new(name, 1, 1, 1, 1);

    public LoadResult<Approval> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = ScorecardJson.Deepest });
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            var isMerge = json.Split('\n').ElementAtOrDefault(line - 1) is { } at && (at.StartsWith("<<<<<<<", StringComparison.Ordinal)
                || at.StartsWith("=======", StringComparison.Ordinal) || at.StartsWith(">>>>>>>", StringComparison.Ordinal));
            var column = (int)(e.BytePositionInLine ?? 0) + 1;
            return Fail(isMerge
                ? new(LockCodes.NotALock, "the lock holds both sides of a merge", "Take either side, look at the score, and approve it: scoring lock.")
                : new(LockCodes.NotALock, "the text is not a whole lock", Anew), new(name, line, column, line, column));
        }
    }

    private LoadResult<Approval> Read(JsonElement file)
    {
        if (file.ValueKind != JsonValueKind.Object || Member(file, "schema") is not { ValueKind: JsonValueKind.String } schema
            || schema.GetString() is not { } named || !named.StartsWith(form, StringComparison.Ordinal))
        {
            return Fail(new(LockCodes.NotALock, "the JSON is no lock: it does not name its schema", Anew));
        }

        if (named != form + "v1")
        {
            return Fail(new(
                LockCodes.NewerForm, $"the lock is of form '{Quote.Short(named)}', and this release reads {form}v1", "Use the release that wrote it, or a newer one."));
        }

        if (Member(file, "scorecard") is not { ValueKind: JsonValueKind.Object } card || Member(file, "hash") is not { ValueKind: JsonValueKind.String } hash)
        {
            return Fail(new(LockCodes.NotALock, "the lock holds no scorecard with its hash", Anew));
        }

        if (hash.GetString() != Hashes.Of(CanonicalJson.Of(card)))
        {
            return Fail(new(
                LockCodes.EditedByHand, "the scorecard in the lock no longer has the hash that it was approved with, so it was edited by hand", Anew));
        }

        var because = Member(file, "because") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        return Approve(card, because);
    }

    private LoadResult<Approval> Approve(JsonElement card, string? because)
    {
        var read = ScorecardFile.Read(card, name);
        if (read.Value is not { } recomputed)
        {
            return new(null, read.Diagnostics);
        }

        // Results that do not follow are no edit here, since the hash holds: the arithmetic has changed, which verifying tells.
        return new(Approval.Read(recomputed, new(card), because, name), DiagnosticList.Empty);
    }

    private LoadResult<Approval> Fail(Diagnostic diagnostic, SourceSpan? at = null) => new(null, new([diagnostic with { Span = at ?? start }]));

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var member) ? member : null;
}
