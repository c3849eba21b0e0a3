using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ScoringFramework.Cli.Serving;

/// <summary>
/// Serves pages to a browser on this machine. It is bound to the loopback address, answers only calls that name this host, and has no file
/// but those of the site.
/// </summary>
internal sealed class PageServer : IDisposable
{
    private const int Usual = 4680;
    private const int LongestHead = 16 * 1024;
    private const int MostCalls = 64;
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private readonly LiveSite site;
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly SemaphoreSlim free = new(MostCalls);
    private readonly string[] hosts;

    private PageServer(LiveSite site, TcpListener listener)
    {
        (this.site, this.listener) = (site, listener);
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        hosts = [.. Names.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h}:{Port}"))];
        _ = AcceptAsync();
    }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>What to open.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

    /// <summary>Starts to serve.</summary>
    /// <param name="site">The pages.</param>
    /// <param name="port">The port; null for the usual one, or any that is free where another program has that.</param>
    /// <exception cref="SocketException">The port cannot be used.</exception>
    public static PageServer Start(LiveSite site, int? port)
    {
        try
        {
            return new(site, Listen(port ?? Usual));
        }
        catch (SocketException) when (port is null)
        {
            return new(site, Listen(0));
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
    }

    private static TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return listener;
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await free.WaitAsync(stop.Token).ConfigureAwait(false);
                var client = await listener.AcceptTcpClientAsync(stop.Token).ConfigureAwait(false);
                _ = ServeAsync(client);
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                free.Release();
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                if (await HeadAsync(stream).ConfigureAwait(false) is { } head)
                {
                    await AnswerAsync(stream, Request.Of(head)).ConfigureAwait(false);
                }
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The browser has gone, or the watch ends.
        }
        finally
        {
            free.Release();
        }
    }

    // What comes before the empty line; null for nothing, or too much.
    private async Task<string?> HeadAsync(NetworkStream stream)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        patience.CancelAfter(Patience);
        var room = new byte[LongestHead];
        for (var length = 0; length < room.Length;)
        {
            var read = await stream.ReadAsync(room.AsMemory(length), patience.Token).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            length += read;
            var end = room.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return Encoding.Latin1.GetString(room, 0, end);
            }
        }

        return null;
    }

    private async Task AnswerAsync(NetworkStream stream, Request? request)
    {
        if (request is null)
        {
            await RefuseAsync(stream, "400 Bad Request", "This is no call that a browser makes.\n").ConfigureAwait(false);
        }
        else if (!hosts.Contains(request.Host, StringComparer.OrdinalIgnoreCase))
        {
            await RefuseAsync(stream, "403 Forbidden", "These pages are for this machine only.\n").ConfigureAwait(false);
        }
        else if (request.Method is not ("GET" or "HEAD"))
        {
            await RefuseAsync(stream, "405 Method Not Allowed", "Pages can only be read.\n").ConfigureAwait(false);
        }
        else if (request.Path == "_events")
        {
            await TellAsync(stream).ConfigureAwait(false);
        }
        else
        {
            var name = request.Path.Length == 0 ? "index.html" : request.Path;
            var found = site.Find(name);
            var type = name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/html";
            await (found is null ? RefuseAsync(stream, "404 Not Found", "There is no such page.\n")
                : SendAsync(stream, "200 OK", type, found, request.Method == "HEAD")).ConfigureAwait(false);
        }
    }

    // Server-sent events: one at once, and one at each save.
    private async Task TellAsync(NetworkStream stream)
    {
        await WriteAsync(stream, Head("200 OK", "text/event-stream", null)).ConfigureAwait(false);
        while (!stop.IsCancellationRequested)
        {
            var next = site.NextAsync();
            await WriteAsync(stream, $"data: {site.Event()}\n\n").ConfigureAwait(false);
            while (await Task.WhenAny(next, Task.Delay(Beat, stop.Token)).ConfigureAwait(false) != next)
            {
                stop.Token.ThrowIfCancellationRequested();
                await WriteAsync(stream, ":\n\n").ConfigureAwait(false);
            }
        }
    }

    private Task RefuseAsync(NetworkStream stream, string status, string text) =>
        SendAsync(stream, status, "text/plain", Encoding.UTF8.GetBytes(text));

    private async Task SendAsync(NetworkStream stream, string status, string type, byte[] content, bool isHeadOnly = false)
    {
        await WriteAsync(stream, Head(status, type, content.Length)).ConfigureAwait(false);
        if (!isHeadOnly)
        {
            await stream.WriteAsync(content, stop.Token).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(NetworkStream stream, string text) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), stop.Token).ConfigureAwait(false);

    private static string Head(string status, string type, int? length) =>
        $"HTTP/1.1 {status}\r\nContent-Type: {type}; charset=utf-8\r\n"
        + (length is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bytes}\r\n") : "")
        + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\n"
        + "Cross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n";
}
