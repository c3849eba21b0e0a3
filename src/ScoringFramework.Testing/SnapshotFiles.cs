using System.Text;

namespace ScoringFramework.Testing;

/// <summary>The two files of one snapshot.</summary>
/// <param name="Verified">What was approved.</param>
/// <param name="Received">What was received and is not approved.</param>
internal sealed record SnapshotFiles(string Verified, string Received)
{
    // A name that is one everywhere: what one system forbids is forbidden on all.
    private const string Others = " -_.@+=";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files of a test.</summary>
    /// <param name="folder">The folder of the test's source.</param>
    /// <param name="file">The source file, as the compiler knew it.</param>
    /// <param name="member">The test's name.</param>
    /// <param name="label">What distinguishes several snapshots of one test; or null.</param>
    /// <exception cref="ArgumentException">The label cannot be in the name of a file.</exception>
    public static SnapshotFiles Of(string folder, string file, string member, string? label)
    {
        if (label is not null
            && (label.Length == 0 || !label.All(c => char.IsLetterOrDigit(c) || Others.Contains(c, StringComparison.Ordinal))))
        {
            throw new ArgumentException(
                $"The label '{label}' cannot stand in a file's name everywhere. Use letters, digits, spaces and {Others.Trim()}.",
                nameof(label));
        }

        var stem = Path.GetFileNameWithoutExtension(file[(file.LastIndexOfAny(['/', '\\']) + 1)..]);
        var name = Path.Combine(folder, $"{stem}.{member}{(label is null ? "" : "." + label)}");
        return new($"{name}.verified.json", $"{name}.received.json");
    }

    /// <summary>The approved text, however an editor or git wrote its ends of lines; null when nothing is approved.</summary>
    public string? Approved()
    {
        if (!File.Exists(Verified))
        {
            return null;
        }

        var text = File.ReadAllText(Verified, Utf8).ReplaceLineEndings("\n");
        return text.EndsWith('\n') ? text[..^1] : text;
    }

    /// <summary>Writes what was received.</summary>
    /// <returns>Why it could not be written, such as into a folder that is only to be read; null when it was.</returns>
    public string? Receive(string snapshot)
    {
        try
        {
            File.WriteAllText(Received, snapshot, Utf8);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    public void Accept(string snapshot) => File.WriteAllText(Verified, snapshot, Utf8);

    /// <summary>Removes what was received before: it is no longer so.</summary>
    public void Clear() => File.Delete(Received);
}
