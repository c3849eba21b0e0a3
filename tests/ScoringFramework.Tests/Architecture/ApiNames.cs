using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

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
        return $"{Annotated(new NullabilityInfoContext().Create(property), TupleNames(property))} "
            + $"{(index.Length == 0 ? property.Name : $"this[{Of(index)}]")}";
    }

    public static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";
        var result = method.ReturnParameter;
        return $"{Annotated(new NullabilityInfoContext().Create(result), TupleNames(result))} "
            + $"{method.Name}{generic}({Of(method.GetParameters())})";
    }

    public static string Of(FieldInfo field) => $"{Annotated(new NullabilityInfoContext().Create(field), TupleNames(field))} {field.Name}";

    public static string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        var isExtended = parameter.Position == 0 && parameter.Member.IsDefined(typeof(ExtensionAttribute), false);
        var way = isExtended ? "this " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var type = Annotated(new NullabilityInfoContext().Create(parameter), TupleNames(parameter));
        return $"{way}{type} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";
    }

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null when parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null => "default",
        null => "null",
        string text => $"\"{text}\"",
        bool value => value ? "true" : "false",
        var value when (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is { IsEnum: true } kind =>
            $"{kind.Name}.{Enum.GetName(kind, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // In the order of the types as they are written: those of a tuple, then those of the tuples in it.
    private static Queue<string?> TupleNames(ICustomAttributeProvider place) =>
        new(place.GetCustomAttributes(typeof(TupleElementNamesAttribute), false) is [TupleElementNamesAttribute names]
            ? names.TransformNames : []);

    private static string Annotated(NullabilityInfo info, Queue<string?> tupleNames)
    {
        var type = info.Type;
        var name = info.ElementType is { } element ? $"{Annotated(element, tupleNames)}[]"
            : Nullable.GetUnderlyingType(type) is not null || info.GenericTypeArguments.Length == 0 || type.IsByRef ? Of(type)
            : type.IsAssignableTo(typeof(ITuple)) ? Tuple(info.GenericTypeArguments, tupleNames)
            : $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(a => Annotated(a, tupleNames)))}>";
        return type is { IsValueType: false, IsGenericParameter: false } && info.ReadState == NullabilityState.Nullable ? $"{name}?" : name;
    }

    private static string Tuple(NullabilityInfo[] elements, Queue<string?> tupleNames)
    {
        var own = elements.Select(_ => tupleNames.TryDequeue(out var name) ? name : null).ToArray();
        return $"({string.Join(", ", elements.Zip(own, (element, name) => $"{Annotated(element, tupleNames)} {name}".TrimEnd()))})";
    }
}
