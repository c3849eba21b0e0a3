namespace ScoringFramework.Tests.Architecture;

public sealed class PublicApiTests
{
    private static readonly string Verified = Repository.PathOf("tests/ScoringFramework.Tests/Architecture/PublicApi.verified.txt");

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var before = File.Exists(Verified) ? File.ReadAllLines(Verified) : [];
        var now = ApiListing.Of(PublicTypes.All);
        if (Approved.Difference(Verified, now) is not null)
        {
            Assert.Fail(
                "The public API is not the approved one. When the change is meant, put PublicApi.received.txt in the place of "
                + "PublicApi.verified.txt.\n"
                + string.Join('\n',
                    before.Except(now.Split('\n')).Select(l => $"- {l}").Concat(now.Split('\n').Except(before).Select(l => $"+ {l}"))));
        }
    }
}
