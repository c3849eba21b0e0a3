using System.Text.Json;

namespace ScoringFramework.Diagnostics;

/// <summary>Models that a serializer reads: it knows exceptions and no results.</summary>
internal static class JsonModels
{
    /// <exception cref="JsonException">There is no model; the message lists every error.</exception>
    public static T ValueOrRefuse<T>(this LoadResult<T> read)
        where T : class =>
        read.Value ?? throw new JsonException(
            $"The JSON is not a valid {typeof(T).Name}:\n{string.Join('\n', read.Diagnostics.Where(d => d.Severity == Severity.Error))}");
}
