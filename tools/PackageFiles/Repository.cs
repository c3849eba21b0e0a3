namespace PackageFiles;

/// <summary>Where the sources of a package are.</summary>
/// <param name="Address">Such as <c>https://github.com/owner/name</c>.</param>
/// <param name="Commit">What the package is made from, for links that stay right.</param>
internal sealed record Repository(string Address, string Commit)
{
    private const string GitHub = "https://github.com/";

    public string PageOf(string path) => $"{Address}/blob/{Commit}/{path}";

    // Galleries show pictures of a few hosts only, and this is one of them.
    public string PictureOf(string path) => Address.StartsWith(GitHub, StringComparison.Ordinal)
        ? $"https://raw.githubusercontent.com/{Address[GitHub.Length..]}/{Commit}/{path}"
        : $"{Address}/raw/{Commit}/{path}";
}
