using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace ScoringFramework.Sql.Tests.Databases;

/// <summary>An instance of Debian's ClickHouse 18.16 on loopback, in a folder of its own. It ends with this.</summary>
internal sealed class ClickHouseServer : IDatabase
{
    // What it takes to read a query of many criteria.
    private const string Limits = "max_query_size=10000000&max_ast_elements=1000000&max_expanded_ast_elements=5000000";

    private readonly string folder = Directory.CreateTempSubdirectory("scoring-ch-").FullName;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly Process process;
    private readonly int port;

    private ClickHouseServer(int port, int tcp, int between, IReadOnlyList<int> shards)
    {
        this.port = port;
        File.WriteAllText(Path.Combine(folder, "users.xml"), Users);
        File.WriteAllText(Path.Combine(folder, "config.xml"), Config(port, tcp, between, shards));
        process = Process.Start(new ProcessStartInfo(
            "/bin/sh", ["-c", "exec clickhouse-server --config-file=config.xml >out 2>&1"])
        {
            WorkingDirectory = folder,
            Environment = { ["PATH"] = $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin" },
        })!;
    }

    public SqlDialect Dialect => SqlDialect.ClickHouse18;

    /// <summary>What the server logged.</summary>
    public string Log => File.ReadAllText(Path.Combine(folder, "log"));

    /// <summary>So many instances, each of which knows all of them as the shards of the cluster <c>shards</c>.</summary>
    public static IReadOnlyList<ClickHouseServer> Start(int count)
    {
        Assert.SkipUnless(Shell.Has("clickhouse-server"), "ClickHouse is not installed: apt-get install clickhouse-server.");
        var ports = FreePorts(3 * count);
        var shards = ports.Skip(count).Take(count).ToArray();
        ClickHouseServer[] servers =
            [.. Enumerable.Range(0, count).Select(i => new ClickHouseServer(ports[i], shards[i], ports[(2 * count) + i], shards))];
        foreach (var server in servers)
        {
            server.Await();
        }

        return servers;
    }

    public void Run(string sql) => Post(sql);

    public IReadOnlyList<IReadOnlyList<string?>> Query(string sql) => JsonRows.Of(Post($"{sql}\nFORMAT JSONCompact"));

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Post(string sql)
    {
        using var answer = http.PostAsync(
            new Uri($"http://127.0.0.1:{port}/?insert_distributed_sync=1&{Limits}"),
            new StringContent(sql)).GetAwaiter().GetResult();
        var text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        return answer.IsSuccessStatusCode ? text
            : throw new InvalidOperationException($"{text[..Math.Min(text.Length, 500)]}\n{sql[..Math.Min(300, sql.Length)]}");
    }

    private void Await()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                Post("SELECT 1");
                return;
            }
            catch (HttpRequestException) when (tries < 300 && !process.HasExited)
            {
                Thread.Sleep(200);
            }
        }
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners)
        {
            listener.Start();
        }

        var ports = listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners)
        {
            listener.Stop();
        }

        return ports;
    }

    private string Config(int http, int tcp, int between, IReadOnlyList<int> shards) => $"""
        <yandex>
          <logger><level>trace</level><log>{folder}/log</log><errorlog>{folder}/errors</errorlog></logger>
          <listen_host>127.0.0.1</listen_host>
          <http_port>{http}</http_port>
          <tcp_port>{tcp}</tcp_port>
          <interserver_http_port>{between}</interserver_http_port>
          <path>{folder}/data/</path>
          <tmp_path>{folder}/tmp/</tmp_path>
          <users_config>{folder}/users.xml</users_config>
          <default_profile>default</default_profile>
          <default_database>default</default_database>
          <mark_cache_size>104857600</mark_cache_size>
          <remote_servers><shards>{string.Concat(shards.Select(s => $"<shard><replica><host>127.0.0.1</host><port>{s}</port></replica></shard>"))}</shards></remote_servers>
        </yandex>
        """;

    private static string Users => """
        <yandex>
          <profiles><default><max_query_size>10000000</max_query_size><max_ast_elements>1000000</max_ast_elements><max_expanded_ast_elements>5000000</max_expanded_ast_elements></default></profiles>
          <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
          <quotas><default></default></quotas>
        </yandex>
        """;
}

/// <summary>Rows as ClickHouse writes them in JSON.</summary>
internal static class JsonRows
{
    public static IReadOnlyList<IReadOnlyList<string?>> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("data").EnumerateArray().Select(row => row.EnumerateArray().Select(Text).ToArray())];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
