using System.Reflection;

namespace ScoringFramework.Tests.Architecture;

/// <summary>What the library shows to its users.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Type[] All { get; } = typeof(Rubric).Assembly.GetExportedTypes();

    public static bool IsBuilder(Type type) => type.Name.Split('`')[0].EndsWith("Builder", StringComparison.Ordinal);

    /// <summary>Every type in the signatures of what users can see of a type, taken apart.</summary>
    public static IEnumerable<Type> Mentioned(Type type)
    {
        var members = type.GetMembers(Declared).Where(m => m switch
        {
            MethodBase method => IsVisible(method),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            _ => false,
        });
        return members.SelectMany(Signature).Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object)).SelectMany(Parts)
            .Distinct();
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        MethodBase constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
