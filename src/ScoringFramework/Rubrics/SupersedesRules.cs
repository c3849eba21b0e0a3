namespace ScoringFramework.Rubrics;

/// <summary>The superseded version is an older one, and what was renamed is gone under its old id and there under its new one.</summary>
internal sealed class SupersedesRules : ModelRules<RubricTree>
{
    private static readonly ModelPath Version = ModelPath.Of("supersedes", "version");

    public SupersedesRules()
    {
        RuleFor(t => t.Rubric).Must(r => r.Supersedes is null || SemanticVersion.Of(r.Supersedes.Version) is not null)
            .Report((_, r) => new Diagnostic(
                RubricCodes.InvalidSupersedes, $"'{Quote.Short(r.Supersedes!.Version)}' is not a version",
                "Write major.minor.patch, such as 1.0.0.").At(Version));
        RuleFor(t => t.Rubric).Must(r => r.Supersedes is null || !IsNotOlder(r))
            .Report((_, r) => new Diagnostic(
                RubricCodes.InvalidSupersedes,
                $"version {r.Version} cannot supersede {r.Supersedes!.Version}, which is not older",
                "Name an older version, or raise the rubric's own version.").At(Version)
                .And(ModelPath.Of("version"), "the rubric's version"));
        RuleForEach(t => Renamings(t)).Must((t, r) => t.Find(r.Renaming.To) is not null)
            .Report((t, r) => DimensionReferences.Unknown(t, RubricCodes.InvalidSupersedes, r.Renaming.To, r.Path));
        RuleForEach(t => Renamings(t)).Must((t, r) => t.Find(r.Renaming.From) is null)
            .Report((t, r) => new Diagnostic(
                RubricCodes.InvalidSupersedes,
                $"'{r.Renaming.From}' is renamed to '{r.Renaming.To}', but is still a dimension",
                $"Remove this line, or the dimension '{r.Renaming.From}'.").At(r.Path.Name)
                .And(t.Find(r.Renaming.From)!.Path.Name, "still here"));
        RuleForEach(t => Renamings(t))
            .Must((t, r) => t.Rubric.Supersedes!.Renamed.First(o => o.To == r.Renaming.To).From == r.Renaming.From)
            .Report((t, r) => new Diagnostic(
                RubricCodes.InvalidSupersedes,
                $"two dimensions are renamed to '{r.Renaming.To}'",
                "Keep one of the two lines.").At(r.Path)
                .And(Renamed(t.Rubric.Supersedes!.Renamed.First(o => o.To == r.Renaming.To)), "the first"));
    }

    // A version that is not one is reported at its place.
    private static bool IsNotOlder(Rubric rubric) =>
        SemanticVersion.Of(rubric.Supersedes!.Version) is { } older && SemanticVersion.Of(rubric.Version) is { } own
        && older.CompareTo(own) >= 0;

    private static IEnumerable<PlacedRenaming> Renamings(RubricTree tree) =>
        tree.Rubric.Supersedes?.Renamed.Select(r => new PlacedRenaming(r, Renamed(r))) ?? [];

    private static ModelPath Renamed(Renaming renaming) => ModelPath.Of("supersedes", "renamed", renaming.From);

    private sealed record PlacedRenaming(Renaming Renaming, ModelPath Path);
}
