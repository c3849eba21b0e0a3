namespace ScoringFramework.Benchmarks;

/// <summary>The checkout that the benchmarks are built from.</summary>
internal static class Checkout
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "ScoringFramework.sln")) ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("This is not run from a checkout."));
}
