using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>Words of a file's format: <c>not-applicable</c>.</summary>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
