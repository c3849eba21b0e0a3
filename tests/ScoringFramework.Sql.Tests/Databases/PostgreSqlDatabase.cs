using System.Globalization;
using Npgsql;

namespace ScoringFramework.Sql.Tests.Databases;

/// <summary>
/// PostgreSQL in a cluster of its own, which starts and ends with this, as a user without rights, reached through a socket in its folder.
/// </summary>
internal sealed class PostgreSqlDatabase : IDatabase
{
    private const string User = "postgres";

    private readonly string folder = Directory.CreateTempSubdirectory("scoring-pg-").FullName;
    private readonly NpgsqlConnection connection;

    public PostgreSqlDatabase()
    {
        Assert.SkipWhen(Binaries is null, "PostgreSQL is not installed: apt-get install postgresql.");
        var data = Path.Combine(folder, "data");
        if (IsRoot)
        {
            Shell.Run("chown", [User, folder]);
        }

        Call("initdb", "-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        Call("pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c shared_buffers=64MB", "start");
        connection = new($"Host={folder};Username={User};Database=postgres;Timeout=60;Command Timeout=300;Pooling=false");
        connection.Open();
    }

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    private static string? Binaries { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin"))
            .LastOrDefault(d => File.Exists(Path.Combine(d, "initdb"))) : null;

    private static bool IsRoot => Environment.UserName == "root";

    public void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public IReadOnlyList<IReadOnlyList<string?>> Query(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null
                : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    public void Dispose()
    {
        connection?.Dispose();
        if (File.Exists(Path.Combine(folder, "data", "postmaster.pid")))
        {
            Call("pg_ctl", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");
        }

        Directory.Delete(folder, recursive: true);
    }

    // PostgreSQL refuses to run as root.
    private static void Call(string name, params string[] arguments)
    {
        var file = Path.Combine(Binaries!, name);
        Shell.Run(IsRoot ? "runuser" : file, IsRoot ? ["-u", User, "--", file, .. arguments] : arguments);
    }
}
