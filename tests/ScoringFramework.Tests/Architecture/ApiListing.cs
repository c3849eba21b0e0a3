using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoringFramework.Tests.Architecture;

/// <summary>The public API as text: a line for each type and each of its members, in ordinal order, as C# would declare them.</summary>
internal static class ApiListing
{
    public static string Of(IEnumerable<Type> types) =>
        string.Concat(types.OrderBy(t => t.FullName, StringComparer.Ordinal).Select(type =>
            $"{Heading(type)}\n{string.Concat(Members(type).Order(StringComparer.Ordinal).Select(m => $"    {m}\n"))}"));

    private static string Heading(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$") is not null;
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : isRecord ? "record" : "class";
        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            _ when type.IsEnum || type.IsValueType || type.IsInterface => "",
            (true, true) => "static ",
            (true, _) => "abstract ",
            (_, true) => "sealed ",
            _ => "",
        };
        var above = string.Join(", ", Above(type).Select(ApiNames.Of));
        return $"{modifier}{kind} {type.Namespace}.{ApiNames.Of(type)}{(above.Length == 0 ? "" : " : ")}{above}";
    }

    // The base type, then the interfaces that are declared: neither those that come with another one nor a record's own equality.
    private static IEnumerable<Type> Above(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", PublicTypes.Declared) is not null;
        var interfaces = type.GetInterfaces();
        var implied = interfaces.SelectMany(i => i.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var declared = interfaces.Where(
            i => !implied.Contains(i) && !(isRecord && i.Name == "IEquatable`1" && i.GenericTypeArguments[0] == type))
            .OrderBy(ApiNames.Of, StringComparer.Ordinal);
        return type.BaseType is { } b && b != typeof(object) && !type.IsValueType ? declared.Prepend(b) : declared;
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}")
        : type.GetMembers(PublicTypes.Declared).Select(Line).OfType<string>();

    private static string? Line(MemberInfo member)
    {
        if (member.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            return null;
        }

        return member switch
        {
            ConstructorInfo c when IsVisible(c) && !c.IsStatic => $"new({ApiNames.Of(c.GetParameters())})",
            MethodInfo m when IsVisible(m) && !m.IsSpecialName => $"{Static(m.IsStatic)}{ApiNames.Of(m)}",
            PropertyInfo p when p.GetMethod is { } get && IsVisible(get) =>
                $"{Required(p)}{Static(get.IsStatic)}{ApiNames.Of(p)} {{ {string.Join(' ', Accessors(p))} }}",
            FieldInfo f when f.IsPublic => $"{(f.IsLiteral ? "const " : Static(f.IsStatic))}{ApiNames.Of(f)}",
            _ => null,
        };
    }

    private static IEnumerable<string> Accessors(PropertyInfo property)
    {
        yield return "get;";
        if (property.SetMethod is { } set && IsVisible(set))
        {
            yield return set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Required(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";

    private static string Static(bool isStatic) => isStatic ? "static " : "";
}
