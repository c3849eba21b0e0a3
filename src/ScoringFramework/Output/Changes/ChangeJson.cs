using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoringFramework.Changes;

namespace ScoringFramework.Output;

/// <summary>Changes as JSON, form <c>scoring-framework/change/v1</c>: the same bytes everywhere.</summary>
public static class ChangeJson
{
    private static readonly ChangeJsonContext Context = new(new(ChangeJsonContext.Default.Options)
    {
        // Words stay readable in any script; nothing here is pasted into HTML unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One change as an object, indented by two spaces, no end of line at the end.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Write(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return JsonSerializer.Serialize(new("scoring-framework/change/v1", change), Context.ReportedChange);
    }

    /// <summary>Several changes as an array, formed like <see cref="Write(Change)"/>.</summary>
    /// <param name="changes">Any number of changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static string Write(IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return JsonSerializer.Serialize(changes.Select(c => new ReportedChange("scoring-framework/change/v1", c)).ToArray(), Context.ReportedChangeArray);
    }
}

/// <summary>A change as the JSON form has it.</summary>
internal sealed record ReportedChange(string Schema, Change Change);

/// <summary>What the compiler generates for the JSON form. Values keep all their digits, so that they sum.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(ShortestDecimal), typeof(KebabCase<Outcome>), typeof(KebabCase<DossierStatus>), typeof(KebabCase<CauseKind>),
        typeof(KebabCase<EventKind>), typeof(KebabCase<EvidenceChangeKind>), typeof(KebabCase<ChangeMethodKind>),
    ])]
[JsonSerializable(typeof(ReportedChange))]
[JsonSerializable(typeof(ReportedChange[]))]
internal sealed partial class ChangeJsonContext : JsonSerializerContext;
