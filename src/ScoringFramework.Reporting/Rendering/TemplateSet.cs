using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using Fluid;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting;

/// <summary>
/// The templates of pages, in the Liquid language, and their style. Each is a file that can be replaced by one of the same name in a
/// folder; what the folder does not have is the package's own. Templates escape what they write unless they say <c>raw</c>.
/// </summary>
public sealed class TemplateSet
{
    private const string Resources = "templates/";

    private static readonly FluidParser Parser = new(new FluidParserOptions { AllowFunctions = false });
    private readonly ConcurrentDictionary<string, IFluidTemplate> parsed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts;
    private readonly TemplateOptions options;

    private TemplateSet(Dictionary<string, string> texts)
    {
        this.texts = texts;
        options = new()
        {
            CultureInfo = CultureInfo.InvariantCulture,
            FileProvider = new TemplateFiles(texts),
            MaxSteps = 5_000_000,
        };
    }

    /// <summary>The package's own templates.</summary>
    public static TemplateSet Default { get; } = new(Own());

    /// <summary>The names of the files that a folder can replace.</summary>
    public static ValueList<string> Names { get; } = Own().Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The templates with some of them replaced.</summary>
    /// <param name="replaced">Names out of <see cref="Names"/>, each with the text that replaces the package's own.</param>
    /// <returns>The templates; or what is wrong with a name or a text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replaced"/> is null.</exception>
    public static LoadResult<TemplateSet> With(IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        var all = Own();
        var problems = new List<Diagnostic>();
        foreach (var (name, text) in replaced.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (TemplateProblems.Of(name, text, Names, Parser) is { } problem)
            {
                problems.Add(problem with { Span = new(name, 1, 1, 1, 1) });
            }

            all[name] = text;
        }

        return problems.Count > 0 ? new(null, new(problems)) : new(new TemplateSet(all), DiagnosticList.Empty);
    }

    internal string Text(string name) => texts[name];

    internal string Render(string name, PageData data)
    {
        var template = parsed.GetOrAdd(name, n => Parser.Parse(texts[n]));
        var context = new TemplateContext(options);
        context.SetValue("page", data.ToValue());
        using var writer = new StringWriter(new StringBuilder(64 * 1024), CultureInfo.InvariantCulture) { NewLine = "\n" };

        // Nothing in a template waits: its files and its data are in memory.
        template.RenderAsync(writer, Html.Encoder, context).AsTask().GetAwaiter().GetResult();
        return writer.ToString();
    }

    private static Dictionary<string, string> Own()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            own[name[Resources.Length..]] = reader.ReadToEnd().ReplaceLineEndings("\n");
        }

        return own;
    }
}
