namespace ScoringFramework.Tests.Architecture;

public sealed class PublicApiTests
{
    private static readonly string Folder = Repository.PathOf("tests/ScoringFramework.Tests/Architecture");

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var (approved, received) = (Path.Combine(Folder, "PublicApi.verified.txt"), Path.Combine(Folder, "PublicApi.received.txt"));
        var now = ApiListing.Of(PublicTypes.All);
        var before = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (now == before)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        var (old, young) = (before.Split('\n'), now.Split('\n'));
        Assert.Fail("The public API is not the approved one. When the change is meant, put PublicApi.received.txt in the place of PublicApi.verified.txt.\n"
            + string.Join('\n', old.Except(young).Select(l => $"- {l}").Concat(young.Except(old).Select(l => $"+ {l}"))));
    }
}
