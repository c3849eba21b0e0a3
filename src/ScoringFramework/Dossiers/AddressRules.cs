namespace ScoringFramework.Dossiers;

/// <summary>A source's address is one that a reader can open.</summary>
internal sealed class AddressRules : ModelRules<DossierIndex>
{
    public AddressRules() => RuleForEach(v => v.Dossier.Sources).Must(s => s.Url is null || WebAddress.Read(s.Url) is { IsWhole: true })
        .Report((_, s) => new Diagnostic(SourceCodes.InvalidAddress, $"'{Quote.Short(s.Url!)}' is not a web address", Remedy(s.Url!.Trim()))
            .At(ModelPath.Of("sources", s.Id, "url")));

    private const int Longest = 200;
    private const string Doi = "doi:", Resolver = "https://doi.org/";

    // The same address with what it lacks, where that makes it whole.
    private static string Remedy(string url) =>
        url.Length <= Longest && Meant(url) is var meant && WebAddress.Read(meant) is { IsWhole: true } address
            && address.Host.Contains('.', StringComparison.Ordinal)
            && !meant.Contains('@', StringComparison.Ordinal)
            ? $"Write url: {meant}."
            : "Write an address that begins with https://, or leave 'url' out.";

    private static string Meant(string url) => url switch
    {
        _ when url.StartsWith(Doi, StringComparison.OrdinalIgnoreCase) => Resolver + url[Doi.Length..].TrimStart(),
        ['1', '0', '.', ..] => Resolver + url,
        _ when url.Any(char.IsWhiteSpace) => Meant(string.Join("%20", url.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        _ when url.Contains("://", StringComparison.Ordinal) => url,
        _ => "https://" + url.TrimStart('/'),
    };
}
