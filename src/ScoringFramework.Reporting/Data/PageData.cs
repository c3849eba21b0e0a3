using System.Collections;
using Fluid.Values;
using ScoringFramework.Output;

namespace ScoringFramework.Reporting.Data;

/// <summary>
/// What a template is given: names and values, written as a collection. What is empty is absent, so a template can ask with <c>if</c>.
/// Nothing in it is found by reflection, which a native tool does not have.
/// </summary>
internal sealed class PageData : IEnumerable<string>
{
    private readonly Dictionary<string, FluidValue> values = new(StringComparer.Ordinal);

    /// <summary>Text, which the template escapes.</summary>
    public void Add(string name, string? text) =>
        values[name] = string.IsNullOrEmpty(text) ? NilValue.Instance : new StringValue(SafeText.Of(text));

    /// <summary>HTML, which the template writes as it is.</summary>
    public void Add(string name, Html? html) =>
        values[name] = html is null or { Text: "" } ? NilValue.Instance : new StringValue(html.Text, encode: false);

    /// <summary>A yes or a no.</summary>
    public void Add(string name, bool holds) => values[name] = BooleanValue.Create(holds);

    /// <summary>A part with names of its own.</summary>
    public void Add(string name, PageData? part) => values[name] = part?.ToValue() ?? NilValue.Instance;

    /// <summary>Several parts.</summary>
    public void Add(string name, IEnumerable<PageData> parts)
    {
        FluidValue[] all = [.. parts.Select(p => p.ToValue())];
        values[name] = all.Length == 0 ? NilValue.Instance : new ArrayValue(all);
    }

    /// <summary>The whole as a value of a template.</summary>
    public FluidValue ToValue() => new DictionaryValue(new FluidValueDictionaryFluidIndexable(values));

    /// <summary>The names.</summary>
    public IEnumerator<string> GetEnumerator() => values.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
