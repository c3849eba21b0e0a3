using System.Text.Json;

namespace ScoringFramework.Tests.Changes.Locks;

/// <summary>Locks as another release would have written them: another text, with its own hash.</summary>
internal static class Resealed
{
    public static Approval Lock(Scorecard card, string from, string to)
    {
        var text = LockFile.Write(Approval.Of(card));
        var other = text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(text, other);
        var root = JsonDocument.Parse(other).RootElement;
        var hash = Hashes.Of(CanonicalJson.Of(root.GetProperty("scorecard")));
        return LockFile.Parse(other.Replace(root.GetProperty("hash").GetString()!, hash, StringComparison.Ordinal), "acme.lock.json")
            .ValueOrThrow();
    }
}
