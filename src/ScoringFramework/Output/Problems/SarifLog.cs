using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>The parts of SARIF 2.1.0 that are written, named as the form names them.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, SarifRun[] Runs);

/// <summary>What one call of the tool found. Columns count UTF-16 units, as editors do.</summary>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, SarifResult[] Results);

/// <summary>The tool.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool's only component.</summary>
internal sealed record SarifDriver(string Name, SarifRule[] Rules);

/// <summary>A code.</summary>
internal sealed record SarifRule(
    string Id, SarifMessage ShortDescription, SarifMessage FullDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration);

/// <summary>A text.</summary>
internal sealed record SarifMessage(string Text);

/// <summary>A text and the same in Markdown.</summary>
internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>How much a rule matters unless it is set otherwise: error, warning or note.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>A diagnostic.</summary>
internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifMessage Message, SarifLocation[] Locations, SarifLocation[]? RelatedLocations,
    SarifSuppression[]? Suppressions);

/// <summary>A place in a file, in the model, or both.</summary>
internal sealed record SarifLocation(int? Id, SarifPlace? PhysicalLocation, SarifLogicalPlace[]? LogicalLocations, SarifMessage? Message);

/// <summary>A range of a file.</summary>
internal sealed record SarifPlace(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifact(string Uri);

/// <summary>Lines and columns from 1; the end column is the one after the last.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A place in the model.</summary>
internal sealed record SarifLogicalPlace(string FullyQualifiedName);

/// <summary>A comment that suppresses a result.</summary>
internal sealed record SarifSuppression(string Kind, string Justification, SarifLocation? Location);

/// <summary>What the compiler generates for the form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
