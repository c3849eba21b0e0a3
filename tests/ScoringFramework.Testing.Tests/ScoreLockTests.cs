using System.Text;

namespace ScoringFramework.Testing.Tests;

public sealed class ScoreLockTests : IDisposable
{
    private static readonly Surroundings Desk = new(_ => null);
    private static readonly Surroundings Accepting = With("SCORING_ACCEPT", "1");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scorelock");

    private SnapshotFiles Files => SnapshotFiles.Of(folder.FullName, "/anywhere/VendorTests.cs", "Acme", null);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_card_is_compared_with_the_file_beside_its_test() => ScoreLock.Verify(Vendors.Score(5));

    [Fact]
    public async Task A_test_that_waits_is_named_as_any_other()
    {
        await Task.Yield();
        ScoreLock.Verify(Vendors.Score(5), "after a wait");
    }

    [Theory]
    [InlineData("/src/tests/VendorTests.cs", null, "VendorTests.Acme.verified.json")]
    [InlineData("C:\\src\\tests\\VendorTests.cs", null, "VendorTests.Acme.verified.json")]
    [InlineData("/src/tests/VendorTests.cs", "strict 2.0", "VendorTests.Acme.strict 2.0.verified.json")]
    public void A_file_is_named_by_its_test_and_label(string file, string? label, string expected)
    {
        var files = SnapshotFiles.Of("in", file, "Acme", label);

        Assert.Equal(Path.Combine("in", expected), files.Verified);
        Assert.Equal(Path.Combine("in", expected.Replace("verified", "received", StringComparison.Ordinal)), files.Received);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a*")]
    public void A_label_that_is_no_name_is_refused(string label) =>
        Assert.Throws<ArgumentException>(() => ScoreLock.Verify(Vendors.Score(5), label));

    [Fact]
    public void What_is_not_approved_yet_fails_and_is_received()
    {
        Assert.Equal(
            $"""
            Nothing is approved yet: there is no VendorTests.Acme.verified.json. Acme is 5.00.

            Approved: {Files.Verified}
            Received: {Files.Received}
            Accept it by putting the received file in the place of the approved one, or run the test with SCORING_ACCEPT=1.
            """, Fails(5, Desk).Message);
        Assert.Equal(Vendors.Score(5).ToSnapshot(), File.ReadAllText(Files.Received));
        Assert.False(File.Exists(Files.Verified));
    }

    [Fact]
    public void What_moved_is_the_message()
    {
        ScoreLock.Verify(Vendors.Score(5), Files, Accepting);

        Assert.Equal(
            $"""
            Acme is not as approved in VendorTests.Acme.verified.json.

            5.00 → 6.00  Acme   +1.00
                         vendor@1.0.0 · as of 2026-05-31 · draft · the dossier changed

            Causes of the change
              +1.0000  C  Cost: 5.00 → 6.00, rescored
                       The argument did not change: Prices are those of the market.
              ±0.0000  Rounding
              ───────
              +1.0000

            Approved: {Files.Verified}
            Received: {Files.Received}
            Accept it by putting the received file in the place of the approved one, or run the test with SCORING_ACCEPT=1.
            """, Fails(6, Desk).Message);
    }

    [Fact]
    public void Inputs_that_moved_nothing_are_another_snapshot_too()
    {
        ScoreLock.Verify(Vendors.Score(5), Files, Accepting);

        var failure = Assert.Throws<ScoreChangedException>(() => ScoreLock.Verify(Vendors.Score(5, DossierStatus.Reviewed), Files, Desk));

        Assert.Contains("\n\nThe inputs changed, no number and no reasoning did: 5.00 as before.\n\n", failure.Message,
            StringComparison.Ordinal);
        Assert.Equal((Files.Verified, Files.Received), (failure.VerifiedFile, failure.ReceivedFile));
    }

    [Theory]
    [InlineData("\"score\": 5,", "\"score\": 8,", "error", "warning SF4004")]
    [InlineData("\"schema\"", "\"scheme\"", "warning", "error SF4001")]
    [InlineData("the market", "a market", "warning", "error SF4003")]
    public void An_approved_file_that_was_edited_says_so(string from, string to, string not, string expected)
    {
        File.WriteAllText(Files.Verified, Vendors.Score(5).ToSnapshot().Replace(from, to, StringComparison.Ordinal));

        var message = Fails(5, Desk).Message;

        Assert.Contains($"VendorTests.Acme.verified.json(1,1): {expected}: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain(not, message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_moved_is_reported_where_nothing_can_be_written()
    {
        ScoreLock.Verify(Vendors.Score(5), Files, Accepting);
        Directory.CreateDirectory(Files.Received);

        var message = Fails(6, Desk).Message;

        Assert.Contains("+1.0000  C  Cost: 5.00 → 6.00, rescored", message, StringComparison.Ordinal);
        Assert.Contains($"\n\nApproved: {Files.Verified}\nReceived, and not written: Access to the path '{Files.Received}' is denied.",
            message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_passes_removes_what_was_received()
    {
        ScoreLock.Verify(Vendors.Score(5), Files, Accepting);
        Fails(6, Desk);
        Assert.True(File.Exists(Files.Received));

        ScoreLock.Verify(Vendors.Score(5), Files, Desk);

        Assert.False(File.Exists(Files.Received));
    }

    [Theory]
    [InlineData("\r\n", "", true)]
    [InlineData("\n", "\n", true)]
    [InlineData("\r\n", "\r\n", true)]
    [InlineData("\n", "", false)]
    public void Ends_of_lines_and_a_mark_make_no_difference(string newline, string end, bool mark)
    {
        File.WriteAllText(Files.Verified, Vendors.Score(5).ToSnapshot().Replace("\n", newline, StringComparison.Ordinal) + end,
            new UTF8Encoding(mark));

        ScoreLock.Verify(Vendors.Score(5), Files, Desk);
    }

    [Fact]
    public void A_second_end_of_line_makes_a_difference()
    {
        File.WriteAllText(Files.Verified, Vendors.Score(5).ToSnapshot() + "\n\n");

        Fails(5, Desk);
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("JENKINS_URL", "somewhere")]
    public void Nothing_is_accepted_in_ci(string variable, string value)
    {
        var server = new Surroundings(v => v == variable ? value : v == "SCORING_ACCEPT" ? "1" : null);

        Assert.EndsWith("and commit it. SCORING_ACCEPT is not heard in CI, where nobody looks.", Fails(5, server).Message,
            StringComparison.Ordinal);
        Assert.False(File.Exists(Files.Verified));
    }

    [Theory]
    [InlineData("SCORING_ACCEPT", "0")]
    [InlineData("SCORING_ACCEPT", "false")]
    [InlineData("SCORING_ACCEPT", "")]
    [InlineData("CI", "true")]
    public void Nothing_is_accepted_unasked(string variable, string value) => Fails(5, With(variable, value));

    [Fact]
    public void A_ci_that_is_off_is_none() =>
        ScoreLock.Verify(Vendors.Score(5), Files, new(v => v == "CI" ? "false" : v == "SCORING_ACCEPT" ? "true" : null));

    private static Surroundings With(string variable, string value) => new(v => v == variable ? value : null);

    private ScoreChangedException Fails(decimal score, Surroundings surroundings) =>
        Assert.Throws<ScoreChangedException>(() => ScoreLock.Verify(Vendors.Score(score), Files, surroundings));
}
