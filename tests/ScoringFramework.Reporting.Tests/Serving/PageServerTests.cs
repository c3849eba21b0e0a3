using System.Net;
using System.Net.Sockets;
using System.Text;
using ScoringFramework.Cli.Serving;

namespace ScoringFramework.Reporting.Tests.Serving;

public sealed class PageServerTests : IDisposable
{
    private readonly LiveSite site = new();
    private readonly PageServer server;

    public PageServerTests()
    {
        site.Show([Samples.Qwen], [], []);
        server = PageServer.Start(site, null);
    }

    private string Own => $"127.0.0.1:{server.Port}";

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_page_and_the_files_beside_it_are_served()
    {
        Assert.StartsWith("HTTP/1.1 200 OK", await Get("/", Own));
        Assert.Contains("<h1>Alibaba Qwen", await Get("/index.html?x=1", $"localhost:{server.Port}"));
        Assert.Contains("application/json", await Get("/alibaba-qwen.json", Own));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1.evil.example:4680")]
    [InlineData("")]
    [InlineData("localhost:1")]
    public async Task A_foreign_host_is_refused(string host)
    {
        var answer = await Get("/", host);
        Assert.StartsWith("HTTP/1.1 403 ", answer);
        Assert.DoesNotContain("Qwen", answer);
    }

    [Fact]
    public async Task Two_hosts_are_refused() =>
        Assert.StartsWith("HTTP/1.1 403 ", await Send($"GET / HTTP/1.1\r\nHost: {Own}\r\nHost: {Own}\r\n\r\n"));

    [Theory]
    [InlineData("/nothing.html")]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/_site.json")]
    public async Task Only_the_files_of_the_site_are_served(string path) => Assert.StartsWith("HTTP/1.1 404 ", await Get(path, Own));

    [Fact]
    public async Task Only_reading_is_answered()
    {
        Assert.StartsWith("HTTP/1.1 405 ", await Send($"POST / HTTP/1.1\r\nHost: {Own}\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 400 ", await Send("nonsense\r\n\r\n"));
        Assert.Equal("", await Send(new string('x', 20_000)));
    }

    [Fact]
    public void It_is_on_the_loopback_address_only() => Assert.Equal($"http://127.0.0.1:{server.Port}/", server.Address);

    [Fact]
    public void A_port_that_is_taken_is_refused_where_it_was_asked_for()
    {
        Assert.Throws<SocketException>(() => PageServer.Start(site, server.Port));
        using var other = PageServer.Start(site, null);
        Assert.NotEqual(server.Port, other.Port);
    }

    [Fact]
    public async Task Each_save_is_an_event()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET /_events HTTP/1.1\r\nHost: {Own}\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        Assert.Contains(site.Version, await Event(reader));
        site.Show([Samples.Qwen], [], ["acme.yaml(1,1): error"]);
        var next = await Event(reader);
        Assert.Contains(site.Version, next);
        Assert.Contains("acme.yaml(1,1): error", next);
    }

    [Fact]
    public void A_save_that_changes_nothing_is_no_new_version()
    {
        var version = site.Version;
        site.Show([Samples.Qwen], [], []);
        Assert.Equal(version, site.Version);
        site.Show([Samples.Qwen], [Samples.Rescored()], []);
        Assert.NotEqual(version, site.Version);
    }

    [Fact]
    public async Task Before_a_score_there_is_a_page_that_waits()
    {
        site.Show([], [], []);
        Assert.Contains("The page appears here", await Get("/", Own));
        site.Show([Samples.Qwen, Samples.Sixty()[0]], [], []);
        Assert.Contains("scored by several methods", await Get("/", Own));
    }

    private static async Task<string> Event(StreamReader reader)
    {
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                return line;
            }
        }

        return "";
    }

    private Task<string> Get(string path, string host) =>
        Send($"GET {path} HTTP/1.1\r\n{(host.Length == 0 ? "" : $"Host: {host}\r\n")}\r\n");

    private async Task<string> Send(string call)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(call), TestContext.Current.CancellationToken);
        try
        {
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
