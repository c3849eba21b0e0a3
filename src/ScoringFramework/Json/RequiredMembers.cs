using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Json;

/// <summary>
/// Options that refuse an object without a member that is always written. The compiler sets a property to null when its member is not
/// there, whatever its initializer is, and nothing that follows expects null.
/// </summary>
internal static class RequiredMembers
{
    /// <param name="options">The options that read the same model.</param>
    /// <param name="generated">What the compiler generated for it.</param>
    public static JsonSerializerOptions Of(JsonSerializerOptions options, IJsonTypeInfoResolver generated) =>
        new(options) { TypeInfoResolver = generated.WithAddedModifier(Require) };

    private static void Require(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var member in type.Properties)
        {
            // A member with a condition is not always written.
            member.IsRequired |= !member.PropertyType.IsValueType && !member.IsSetNullable && member.ShouldSerialize is null;
        }
    }
}
