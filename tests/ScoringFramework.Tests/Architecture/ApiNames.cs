using System.Globalization;
using System.Reflection;

namespace ScoringFramework.Tests.Architecture;

/// <summary>Types and signatures as C# writes them, with what may be null.</summary>
internal static class ApiNames
{
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Of(inner)}?";
        }

        if (type.HasElementType)
        {
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{Of(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : name;
    }

    public static string Of(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        return $"{Annotated(new NullabilityInfoContext().Create(property))} {(index.Length == 0 ? property.Name : $"this[{Of(index)}]")}";
    }

    public static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";
        return $"{Annotated(new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generic}({Of(method.GetParameters())})";
    }

    public static string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var type = Annotated(new NullabilityInfoContext().Create(parameter));
        return $"{way}{type} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";
    }

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "null",
        string text => $"\"{text}\"",
        var value when parameter.ParameterType.IsEnum => Enum.GetName(parameter.ParameterType, value)!,
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Annotated(NullabilityInfo info)
    {
        var type = info.Type;
        var name = info.ElementType is { } element ? $"{Annotated(element)}[]"
            : Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length > 0 && !type.IsByRef
                ? $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Annotated))}>"
            : Of(type);
        return type is { IsValueType: false, IsGenericParameter: false } && info.ReadState == NullabilityState.Nullable ? $"{name}?" : name;
    }
}
