using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ScoringFramework.Tests.Editors;

/// <summary>The YAML language server that editors use, spoken to as an editor does: JSON-RPC over its standard input and output.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private const string FolderVariable = "YAML_LANGUAGE_SERVER";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly Task reading;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> asked = new();
    private readonly ConcurrentDictionary<string, Channel<JsonArray>> told = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource configured = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim writing = new(1);
    private int last;

    private LanguageServer(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        reading = Task.Run(Read);
    }

    /// <summary>Why there is no server here; null when there is one.</summary>
    public static string? Absence => File.Exists(Script)
        ? null
        : $"The YAML language server is not installed: run 'npm ci' in tests/editor, or name its package's folder in {FolderVariable}.";

    private static string Script => Path.Combine(
        Environment.GetEnvironmentVariable(FolderVariable) ?? Repository.PathOf("tests/editor/node_modules/yaml-language-server"), "bin",
        "yaml-language-server");

    public static async Task<LanguageServer> Start()
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.ArgumentList.Add(Script);
        start.ArgumentList.Add("--stdio");
        var server = new LanguageServer(Process.Start(start)!);
        await server.Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = JsonNode.Parse("""
                { "workspace": { "configuration": true },
                  "textDocument": {
                    "hover": { "contentFormat": ["markdown"] },
                    "completion": { "completionItem": { "documentationFormat": ["markdown"], "snippetSupport": true } } } }
                """),
        });
        await server.Tell("initialized", new JsonObject());
        await server.Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject() });
        await server.configured.Task.WaitAsync(Patience);
        return server;
    }

    public Task Open(string uri, string text) => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
    });

    public Task Change(string uri, int version, string text) => Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    /// <summary>The next diagnostics of a document that are as they are waited for.</summary>
    public async Task<JsonArray> Diagnostics(string uri, Func<JsonArray, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var diagnostics = await ChannelOf(uri).Reader.ReadAsync(patience.Token);
            if (wanted(diagnostics))
            {
                return diagnostics;
            }
        }
    }

    /// <summary>What is shown over a place, without the signs that keep it from being Markdown.</summary>
    public async Task<string> Hover(string uri, int line, int character) =>
        ((string?)(await Ask("textDocument/hover", Place(uri, line, character)))?["contents"]?["value"] ?? "")
        .Replace("\\", "", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal);

    /// <summary>What is offered at a place, each label with its documentation.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Completion(string uri, int line, int character)
    {
        var answer = await Ask("textDocument/completion", Place(uri, line, character));
        return (answer as JsonArray ?? answer!["items"]!.AsArray()).DistinctBy(i => (string)i!["label"]!)
            .ToDictionary(i => (string)i!["label"]!, i => i!["documentation"]?.ToString() ?? "", StringComparer.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
        writing.Dispose();
    }

    private static JsonObject Place(string uri, int line, int character) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    };

    private async Task<JsonNode?> Ask(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(Patience);
    }

    private Task Tell(string method, JsonObject parameters) => Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    private async Task Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await writing.WaitAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            await process.StandardInput.BaseStream.WriteAsync(body);
            await process.StandardInput.BaseStream.FlushAsync();
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task Read()
    {
        var stream = process.StandardOutput.BaseStream;
        while (await Header(stream) is { } length)
        {
            var body = new byte[length];
            await stream.ReadExactlyAsync(body);
            await Take(JsonNode.Parse(body)!);
        }

        foreach (var answer in asked.Values)
        {
            answer.TrySetException(new EndOfStreamException("The language server ended."));
        }
    }

    private static async Task<int?> Header(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            header.Append((char)one[0]);
        }

        return int.Parse(
            header.ToString().Split("\r\n").First(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1]);
    }

    private async Task Take(JsonNode message)
    {
        switch ((string?)message["method"])
        {
            case null:
                var answer = asked[(int)message["id"]!];
                if (message["error"] is { } error)
                {
                    answer.TrySetException(new InvalidOperationException(error.ToJsonString()));
                }
                else
                {
                    answer.TrySetResult(message["result"]);
                }

                break;
            case "textDocument/publishDiagnostics":
                await ChannelOf((string)message["params"]!["uri"]!).Writer.WriteAsync(message["params"]!["diagnostics"]!.AsArray());
                break;
            case "workspace/configuration":
                var items = message["params"]!["items"]!.AsArray();
                await Answer(message, new JsonArray([.. items.Select(i => Settings((string?)i!["section"]))]));
                if (items.Any(i => (string?)i!["section"] == "yaml"))
                {
                    configured.TrySetResult();
                }

                break;
            case var _ when message["id"] is not null:
                await Answer(message, null);
                break;
        }
    }

    private Task Answer(JsonNode message, JsonNode? result) =>
        Send(new JsonObject { ["id"] = message["id"]!.DeepClone(), ["result"] = result });

    // Nothing may go to the network: the schema that a file names is the one that is tested.
    private static JsonNode? Settings(string? section) => section == "yaml"
        ? JsonNode.Parse("""
            { "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false, "url": "" }, "kubernetesCRDStore": { "enable": false } }
            """)
        : section == "http" ? new JsonObject() : null;

    private Channel<JsonArray> ChannelOf(string uri) => told.GetOrAdd(uri, _ => Channel.CreateUnbounded<JsonArray>());
}
