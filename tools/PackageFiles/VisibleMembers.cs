using System.Reflection;
using System.Reflection.Metadata;

namespace PackageFiles;

/// <summary>The public and protected types and members of an assembly, by the ids that C# gives them in its documentation.</summary>
internal static class VisibleMembers
{
    public static IEnumerable<string> Of(MetadataReader reader) => reader.TypeDefinitions
        .Where(handle => IsVisible(reader, reader.GetTypeDefinition(handle)))
        .SelectMany(handle => Of(reader, reader.GetTypeDefinition(handle), DocumentedTypes.NameOf(reader, handle)));

    private static IEnumerable<string> Of(MetadataReader reader, TypeDefinition type, string name)
    {
        yield return $"T:{name}";
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            if (IsVisible((MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask)))
            {
                yield return $"F:{name}.{reader.GetString(field.Name)}";
            }
        }

        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition).Where(IsVisible))
        {
            yield return $"M:{name}.{Signature(reader, method)}";
        }

        foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            if (Accessors(property.GetAccessors()).Any(a => IsVisible(reader.GetMethodDefinition(a))))
            {
                var types = property.DecodeSignature(DocumentedTypes.Of, null).ParameterTypes;
                yield return $"P:{name}.{Escaped(reader, property.Name)}{Arguments(types)}";
            }
        }

        foreach (var change in type.GetEvents().Select(reader.GetEventDefinition))
        {
            if (IsVisible(reader.GetMethodDefinition(change.GetAccessors().Adder)))
            {
                yield return $"E:{name}.{reader.GetString(change.Name)}";
            }
        }
    }

    private static string Signature(MetadataReader reader, MethodDefinition method)
    {
        var signature = method.DecodeSignature(DocumentedTypes.Of, null);
        var name = Escaped(reader, method.Name);
        var arity = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
        var result = name is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
        return $"{name}{arity}{Arguments(signature.ParameterTypes)}{result}";
    }

    private static string Arguments(IReadOnlyCollection<string> types) => types.Count == 0 ? "" : $"({string.Join(',', types)})";

    private static string Escaped(MetadataReader reader, StringHandle name) => reader.GetString(name).Replace('.', '#');

    private static IEnumerable<MethodDefinitionHandle> Accessors(PropertyAccessors accessors) =>
        new[] { accessors.Getter, accessors.Setter }.Where(a => !a.IsNil);

    private static bool IsVisible(MetadataReader reader, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
            IsVisible(reader, reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsVisible(MethodDefinition method) => IsVisible(method.Attributes & MethodAttributes.MemberAccessMask);

    // Fields and methods have the same numbers for their access.
    private static bool IsVisible(MethodAttributes access) =>
        access is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
}
