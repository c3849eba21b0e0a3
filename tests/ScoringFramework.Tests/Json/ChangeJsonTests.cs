using System.Text.Json;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Json;

public sealed class ChangeJsonTests
{
    [Fact]
    public void A_random_change_reads_back_as_it_was_written() => ChangedSketches.Any.Holds(
        step =>
        {
            var change = Change.Between(step.Before.Score(), step.After.Score());

            var read = JsonSerializer.Deserialize<Change>(change.ToJson())!;

            Assert.False(read.IsComputed);
            Assert.Equal(change.ToJson(), read.ToJson());
            Assert.Equal(change.ToText(), read.ToText());
            Assert.Equal(change.ToMarkdown(), read.ToMarkdown());
        },
        iter: 30);

    [Fact]
    public void Every_member_of_a_change_is_in_its_form() => Assert.Equal(
        typeof(Change).GetProperties().Select(p => p.Name).Except([nameof(Change.IsComputed)]).Order(StringComparer.Ordinal),
        typeof(ChangeForm).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));
}
