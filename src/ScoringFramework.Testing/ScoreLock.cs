using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoringFramework.Testing;

/// <summary>
/// Compares scorecards with approved ones in files beside the tests, named as users of Verify know: <c>*.verified.json</c> is under version
/// control, <c>*.received.json</c> is not.
/// </summary>
public static class ScoreLock
{
    /// <summary>
    /// Passes when a scorecard's snapshot is the text of <c>{FileStem}.{Member}[.{label}].verified.json</c> beside the test; a byte order
    /// mark,
    /// <c>\r\n</c> and one end of line at the end make no difference. Fails when that file is missing. What fails is written to
    /// <c>….received.json</c>; what passes removes that file. With the environment variable <c>SCORING_ACCEPT=1</c>, and never in CI, the
    /// snapshot is accepted instead.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="label">
    /// Distinguishes several snapshots of one test, or two tests of one name whose classes are in one file; letters, digits, spaces and
    /// <c>-</c>, <c>_</c>, <c>.</c>, <c>@</c>, <c>+</c>, <c>=</c>; or null.
    /// </param>
    /// <param name="file">The test's source file; filled in by the compiler.</param>
    /// <param name="member">The test's name; filled in by the compiler.</param>
    /// <exception cref="ScoreChangedException">The scorecard is not the approved one, or none is approved.</exception>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="label"/> cannot be in the name of a file on every system.</exception>
    /// <exception cref="DirectoryNotFoundException">
    /// The source file is not where it was compiled, and it is not certain where it is now: nothing is compared.
    /// </exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Verify(Scorecard card, string? label = null, [CallerFilePath] string file = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(member);
        var assemblies = ProjectFolders.Assemblies(Assembly.GetCallingAssembly());
        var folder = SourceFolder.Of(file, ProjectFolders.Of(assemblies), () => SourceChecksum.Of(file, assemblies));
        Verify(card, SnapshotFiles.Of(folder, file, member, label), Surroundings.OfProcess);
    }

    internal static void Verify(Scorecard card, SnapshotFiles files, Surroundings surroundings)
    {
        var snapshot = card.ToSnapshot();
        var approved = files.Approved();
        if (approved != snapshot && !surroundings.Accepts)
        {
            // The change is the message, also where nothing can be written.
            var unwritten = files.Receive(snapshot);
            throw new ScoreChangedException(Failure.Of(card, approved, files, surroundings, unwritten), files.Verified, files.Received);
        }

        if (approved != snapshot)
        {
            files.Accept(snapshot);
        }

        files.Clear();
    }
}
