using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// What a user holds is whole: results are made by the library alone, and inputs without a necessary part do not compile.
/// </summary>
public sealed class ResultTypeTests
{
    private static readonly string[] Rooms = ["Scoring", "Changes", "Diagnostics", "Cohorts"];

    private static readonly Type[] Results = [.. PublicTypes.All.Where(t => t is { IsClass: true, IsAbstract: false } && t != typeof(WhatIf)
        && t != typeof(CohortOptions)
        && (t == typeof(Scorecard) || Rooms.Contains(t.Namespace!.Split('.')[^1])) && !t.IsAssignableTo(typeof(JsonConverter)))];

    [Fact]
    public void No_result_can_be_made_without_its_parts() => Assert.Equal([], Results.Where(CanBeEmpty).Select(t => t.FullName));

    [Fact]
    public void A_scorecard_a_headline_and_a_change_cannot_be_made_by_users() => Assert.All(
        [typeof(Scorecard), typeof(Headline), typeof(DimensionScore), typeof(ReasoningSnapshot), typeof(Change), typeof(ChangePart)],
        type => Assert.Empty(type.GetConstructors()));

    [Fact]
    public void An_input_that_can_be_made_empty_has_no_part_that_is_null_against_its_type() => Assert.Equal([], PublicTypes.All
        .Where(t => !Results.Contains(t) && !t.IsAssignableTo(typeof(JsonConverter)) && CanBeEmpty(t)).SelectMany(NullParts));

    [Fact]
    public void What_nobody_set_is_not_scored() => Assert.Equal(Outcome.Missing, default);

    [Fact]
    public void These_tests_see_a_part_that_is_left_out()
    {
        Assert.Equal(["Loose.Name"], NullParts(typeof(Loose)));
        Assert.True(CanBeEmpty(typeof(Loose)));
    }

    private static bool CanBeEmpty(Type type) =>
        type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null;

    private static IEnumerable<string> NullParts(Type type)
    {
        var (empty, nullability) = (Activator.CreateInstance(type)!, new NullabilityInfoContext());
        return type.GetProperties().Where(p => p.SetMethod is not null && p.GetCustomAttribute<RequiredMemberAttribute>() is null
                && nullability.Create(p).ReadState == NullabilityState.NotNull && p.GetValue(empty) is null)
            .Select(p => $"{type.Name}.{p.Name}");
    }

    private sealed class Loose
    {
        public string Name { get; init; } = null!;

        public string? Note { get; init; }

        public string Fine { get; init; } = "";
    }
}
