using System.Text;

namespace ScoringFramework.Sql;

/// <summary>The names of tables and views as the call gives them: parts between points, a part in double quotes as it is.</summary>
internal static class SqlTableName
{
    private static readonly string[] FileEndings = [".csv", ".parquet", ".json", ".jsonl", ".ndjson", ".csv.gz"];

    /// <summary>The table in a query.</summary>
    public static string Of(SqlOptions options, SqlEngine engine)
    {
        var parts = Parts(options.Table, options.Dialect);
        return options.Form != SqlForm.DbtModel ? Quoted(parts, engine)
            : parts.Count == 1 ? $"{{{{ ref('{Escaped(parts[0])}') }}}}"
            : $"{{{{ source('{Escaped(parts[^2])}', '{Escaped(parts[^1])}') }}}}";
    }

    /// <summary>The view that is created.</summary>
    public static string View(SqlOptions options, SqlEngine engine) => Quoted(ViewParts(options), engine);

    /// <summary>The parts of the view's name.</summary>
    public static IReadOnlyList<string> ViewParts(SqlOptions options)
    {
        if (options.View is { } view)
        {
            return Split(view);
        }

        var parts = Parts(options.Table, options.Dialect).ToArray();
        parts[^1] += "_scored";
        return parts;
    }

    /// <summary>The parts of the table's name; the name of a file that DuckDB reads is one.</summary>
    public static IReadOnlyList<string> Parts(string name, SqlDialect dialect) =>
        dialect == SqlDialect.DuckDb && !name.StartsWith('"')
            && Array.Exists(FileEndings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? [name] : Split(name);

    /// <summary>SQL without what a template engine would read: a brace in a text is followed by the end of the text.</summary>
    public static string WithoutTemplates(string sql, SqlDialect dialect) =>
        sql.Replace("{", dialect == SqlDialect.PostgreSql ? "{' || E'" : "{' || '", StringComparison.Ordinal);

    private static string Quoted(IReadOnlyList<string> parts, SqlEngine engine) => string.Join('.', parts.Select(engine.Name));

    private static string Escaped(string part) =>
        part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);

    private static List<string> Split(string name)
    {
        var (parts, part, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '"' && isQuoted && i + 1 < name.Length && name[i + 1] == '"')
            {
                part.Append('"');
                i++;
            }
            else if (name[i] == '"' && (isQuoted || part.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (name[i] == '.' && !isQuoted)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(name[i]);
            }
        }

        parts.Add(part.ToString());
        return parts;
    }
}
