namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// The rooms of the library, a folder each, and the arrows between them. An arrow is the whole of what a room may use, and what that room
/// may. Files in no room are below all of them.
/// </summary>
internal static class Rooms
{
    /// <summary>The name of no room: the library's own folder.</summary>
    public const string None = "";

    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        [None] = [],
        ["Collections"] = [None],
        ["Wording"] = [None],
        ["Sampling"] = [None],
        ["Drawing"] = [None],
        ["Json"] = ["Collections", "Wording"],
        ["Diagnostics"] = ["Json"],
        ["Telemetry"] = ["Diagnostics"],
        ["Rubrics"] = ["Diagnostics"],
        ["Dossiers"] = ["Rubrics"],
        ["Files"] = ["Diagnostics"],
        ["Yaml"] = ["Dossiers", "Files", "Telemetry"],
        ["Schemas"] = ["Yaml"],
        ["Scoring"] = ["Dossiers", "Files", "Telemetry"],
        ["Batch"] = ["Scoring"],
        ["Sql"] = ["Scoring"],
        ["Cohorts"] = ["Scoring"],
        ["Changes"] = ["Scoring", "Cohorts", "Sampling"],
        ["Analysis"] = ["Batch", "Cohorts", "Sampling"],
        ["Output"] = ["Batch", "Sql", "Cohorts", "Changes", "Analysis", "Drawing"],
    };

    private static readonly Dictionary<string, Func<string, bool>> Packages = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = path => Of(path) == "Yaml",
        // Workbooks, and so the format of Excel, are the tables' alone.
        ["SpreadCheetah"] = path => path.StartsWith("Output/Tables/", StringComparison.Ordinal),
        ["MathNet.Numerics"] = path => path == "Rubrics/UnitCurves.cs" || Of(path) == "Analysis",
    };

    /// <summary>The room of a file, given as <c>Scoring/Json/ScorecardJson.cs</c>.</summary>
    public static string Of(string path) => path.Contains('/') ? path[..path.IndexOf('/')] : None;

    public static bool Exists(string room) => Arrows.ContainsKey(room);

    /// <summary>Every room that a room may use, itself included.</summary>
    public static IEnumerable<string> Usable(string room) => Arrows[room].SelectMany(Usable).Append(room).Distinct();

    public static bool MayUse(string path, string room) => Usable(Of(path)).Contains(room);

    public static bool MayUsePackage(string path, string assembly) => !Packages.TryGetValue(assembly, out var allows) || allows(path);
}
