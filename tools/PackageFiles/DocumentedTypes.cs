using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PackageFiles;

/// <summary>Types as the ids of C#'s documentation write them: <c>System.Collections.Generic.List{System.String}</c>.</summary>
internal sealed class DocumentedTypes : ISignatureTypeProvider<string, object?>
{
    public static DocumentedTypes Of { get; } = new();

    public static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(reader, outer)}.{name}"
            : Qualified(reader.GetString(type.Namespace), name);
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => NameOf(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)}.{name}"
            : Qualified(reader.GetString(type.Namespace), name);
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    /// <summary>Each name that says how many arguments it takes, <c>Outer`1.Inner`1</c>, gets its own: <c>Outer{A}.Inner{B}</c>.</summary>
    public string GetGenericInstantiation(string type, ImmutableArray<string> arguments)
    {
        var used = 0;
        return string.Join('.', type.Split('.').Select(name =>
        {
            if (name.Split('`') is not [var plain, var count])
            {
                return name;
            }

            var own = arguments.Skip(used).Take(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            used += own.Count;
            return $"{plain}{{{string.Join(',', own)}}}";
        }));
    }

    public string GetPrimitiveType(PrimitiveTypeCode code) => $"System.{code}";

    public string GetArrayType(string element, ArrayShape shape) =>
        $"{element}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetSZArrayType(string element) => $"{element}[]";

    public string GetByReferenceType(string element) => $"{element}@";

    public string GetPointerType(string element) => $"{element}*";

    public string GetGenericTypeParameter(object? context, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? context, int index) => $"``{index}";

    public string GetModifiedType(string modifier, string unmodified, bool isRequired) => unmodified;

    public string GetPinnedType(string element) => element;

    public string GetFunctionPointerType(MethodSignature<string> signature) => $"=FUNC:{signature.ReturnType}";

    private static string Qualified(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
