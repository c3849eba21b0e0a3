using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>
/// A curve that a program brings along: see <see cref="Curve.Custom"/>. Files and hashes know it by its name and version, so two of one
/// name and version are equal.
/// </summary>
public sealed record CustomCurve : Curve
{
    private readonly Func<double, double>? score;

    [JsonConstructor]
    internal CustomCurve(string name, int version)
        : this(name, version, null)
    {
    }

    /// <param name="name">The name.</param>
    /// <param name="version">The version.</param>
    /// <param name="score">What it computes; null where a file names it and nobody has brought it along yet.</param>
    internal CustomCurve(string name, int version, Func<double, double>? score) => (Name, Version, this.score) = (name, version, score);

    /// <summary>The permanent name, an id: <c>[A-Za-z][A-Za-z0-9._-]{0,63}</c>.</summary>
    public string Name { get; }

    /// <summary>The version, at least 1: another one for other scores.</summary>
    public int Version { get; }

    /// <summary>Whether there is something to compute, and not only its name.</summary>
    internal bool IsKnown => score is not null;

    /// <summary>The name and the version: <c>saturation version 2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} version {Version}");

    /// <inheritdoc/>
    public bool Equals(CustomCurve? other) => other is not null && Name == other.Name && Version == other.Version;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), Version);

    /// <summary>The score of a value, as it was brought along.</summary>
    internal double ScoreAt(double value) =>
        score is null ? throw new InvalidOperationException($"The custom curve {this} is not known here.") : score(value);

    internal override UnitCurve On(Scale scale) => new CustomOnUnit(this, scale);
}
