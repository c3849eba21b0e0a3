using System.Text.Json;

namespace ScoringFramework.Changes;

/// <summary>
/// Editions as files, form <c>scoring-framework/cohort-lock/v1</c>: the lock beside a cohort's file, a member a line. Nothing here touches
/// the disk.
/// </summary>
public static class EditionFile
{
    internal const string Form = "scoring-framework/cohort-lock/";

    private const string Anew = "Check the scores, and approve them again: scoring lock on the cohort's folder.";

    /// <summary>An edition as the text of its lock; the same bytes everywhere, an end of line at the end.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static string Write(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var content = EditionJson.Lines(edition);
        return $"{{\n  \"schema\": \"{Form}v1\",\n  \"hash\": \"{Hashes.Of(content)}\",\n{content}\n}}\n";
    }

    /// <summary>Whether a text says that it is the lock of a cohort.</summary>
    /// <param name="text">The text of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool Claims(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().TrimStart().StartsWith("{") && text.Contains(Form, StringComparison.Ordinal);
    }

    /// <summary>Reads an edition from the text of its lock.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">How problems name the text.</param>
    /// <returns>The edition; an error when the text is not whole, of another form, edited, or holds both sides of a merge.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Edition> Parse(string json, string name = "cohort.lock.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return JsonReading.Read(json, name, root => Read(root, name), (isDamaged, offset) =>
            !isDamaged && LockReader.IsMerge(json, offset)
                ? LockReader.Merge(name, "the cohort's folder")
                : new(LockCodes.NotALock, "the text is not the complete lock of a cohort", Anew));
    }

    private static LoadResult<Edition> Read(JsonElement root, string name)
    {
        if (root.Text("schema") is not { } named || !named.StartsWith(Form, StringComparison.Ordinal))
        {
            return Fail(new(LockCodes.NotALock, "the JSON is not the lock of a cohort", Anew), name);
        }

        if (named != Form + "v1")
        {
            return Fail(new(LockCodes.NewerForm, $"the lock is of form '{Quote.Short(named)}', and this release reads {Form}v1",
                "Use the release that wrote it, or a newer one."), name);
        }

        if (EditionJson.Read(root) is not { } edition)
        {
            return Fail(new(LockCodes.NotALock, "the lock of the cohort lacks a part", Anew), name);
        }

        return root.Text("hash") == Hashes.Of(EditionJson.Lines(edition))
            ? new(edition, DiagnosticList.Empty)
            : Fail(new(LockCodes.EditedByHand, "what the lock approves does not match its hash, so it was edited after the approval", Anew),
                name);
    }

    private static LoadResult<Edition> Fail(Diagnostic problem, string name) =>
        new(null, new([problem with { Span = new(name, 1, 1, 1, 1) }]));
}
