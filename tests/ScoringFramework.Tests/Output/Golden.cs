using System.Runtime.CompilerServices;

namespace ScoringFramework.Tests.Output;

/// <summary>Approved outputs, in files beside the tests. What is not approved is written beside them as received.</summary>
internal static class Golden
{
    public static void Verify(string text, string name, [CallerFilePath] string test = "")
    {
        // A deterministic build writes /_/tests/… in place of the checkout.
        var source = test.Replace('\\', '/');
        var folder = Repository.PathOf(Path.ChangeExtension(source[(source.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..], null));
        var extension = Path.GetExtension(name);
        var verified = Path.Combine(folder, Path.ChangeExtension(name, "verified" + extension));
        var received = Path.Combine(folder, Path.ChangeExtension(name, "received" + extension));
        var approved = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (approved == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        Assert.True(approved is not null, $"Nothing is approved yet: read {received}, and rename it to {Path.GetFileName(verified)}.");
        Assert.Equal(approved, text);
    }
}
