using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace ScoringFramework.Tests.Architecture;

public sealed class PublicTypeTests
{
    private static readonly string[] Packages = ["YamlDotNet", "MathNet.Numerics", "SpreadCheetah"];

    [Fact]
    public void Every_public_type_but_builders_is_immutable() =>
        Assert.Equal([], PublicTypes.All.Where(t => !PublicTypes.IsBuilder(t)).SelectMany(Mutable));

    [Fact]
    public void No_public_property_gives_a_collection_that_a_caller_could_change() =>
        Assert.Equal([], PublicTypes.All.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(p =>
                p.PropertyType.IsArray || p.PropertyType.IsAssignableTo(typeof(IList))
                || p.PropertyType.IsAssignableTo(typeof(IDictionary)))
            .Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void No_type_of_a_package_appears_in_the_public_api() =>
        Assert.Equal([], PublicTypes.All.SelectMany(type => PublicTypes.Mentioned(type)
            .Where(t => Packages.Contains(t.Assembly.GetName().Name)).Select(t => $"{type} shows {t}")));

    [Fact]
    public void Every_public_type_says_something_of_itself() =>
        Assert.Equal([],
            PublicTypes.All.Where(t => !t.IsAbstract && !t.IsEnum && !PublicTypes.IsBuilder(t) && !t.IsAssignableTo(typeof(JsonConverter))
                && t.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is var by
                && (by == typeof(object) || by == typeof(ValueType)))
            .Select(t => t.FullName));

    [Fact]
    public void These_tests_see_what_is_mutable() =>
        Assert.Equal(["Loose.Count", "Loose.Name"], Mutable(typeof(Loose)).Select(m => m.Split('+')[^1]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Mutable(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var setters = type.GetProperties(PublicTypes.Declared)
            .Where(p =>
                p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => p.Name);

        // Private fields too: a cache behind a getter is not safe for threads either.
        var fields = type.GetFields(PublicTypes.Declared)
            .Where(f => f is { IsInitOnly: false, IsLiteral: false } && !f.Name.StartsWith('<')).Select(f => f.Name);
        return setters.Concat(fields).Select(name => $"{type}.{name}");
    }

    // What the tests above would complain about.
    private sealed class Loose
    {
        public int Count = 1;

        public string Name { get; set; } = "";

        public string Fine { get; init; } = "";
    }
}
