namespace ScoringFramework.Tests;

/// <summary>
/// Approved outputs in files named <c>*.verified*</c>, shared by the test projects. What is not approved is written beside them as
/// <c>*.received*</c>, and approved by moving it there after reading it.
/// </summary>
internal static class Approved
{
    private const string VerifiedName = ".verified";
    private const string ReceivedName = ".received";

    /// <summary>What is wrong with an output; null when it is the approved one.</summary>
    /// <param name="verified">The path of the approved file, which may not be there yet.</param>
    /// <param name="text">The output.</param>
    public static string? Difference(string verified, string text)
    {
        var (folder, name) = (Path.GetDirectoryName(verified)!, Path.GetFileName(verified));
        var received = Path.Combine(folder, name.Replace(VerifiedName, ReceivedName, StringComparison.Ordinal));
        var approved = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (approved == text)
        {
            File.Delete(received);
            return null;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        return approved is null
            ? $"Nothing is approved yet: read {received}, and rename it to {name}.\n{text}"
            : $"This is not the approved {verified}, line {FirstDifference(approved, text)}:\n{text}";
    }

    private static int FirstDifference(string approved, string text) =>
        1 + approved.Split('\n').Zip(text.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count();
}
