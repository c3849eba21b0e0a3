using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ScoringFramework.Tests;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// The table of docs/performance.md about examples/scoring-api: <c>load [SECONDS]</c>. The example is built and started as a process of its
/// own on this machine; eight clients ask without a pause, while the rubric's file is saved each second and the memory is looked at.
/// </summary>
internal static class ApiLoadRun
{
    private const int Clients = 8;
    private const int Samples = 4;

    public static async Task<int> Run(int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("load");
        try
        {
            if (!Build(folder.FullName))
            {
                return 1;
            }

            var address = new Uri($"http://127.0.0.1:{FreePort()}");
            var rubric = Path.Combine(folder.FullName, "vendor.yaml");
            using var server = Process.Start(new ProcessStartInfo("dotnet",
                [Path.Combine(folder.FullName, "ScoringApi.dll"), "--urls", address.ToString(), "--Logging:LogLevel:Default", "Error"])
            { WorkingDirectory = folder.FullName })!;
            try
            {
                using var http = new HttpClient { BaseAddress = address };
                await Ready(http);
                return await Measure(http, server, rubric, TimeSpan.FromSeconds(seconds));
            }
            finally
            {
                server.Kill(entireProcessTree: true);
                await server.WaitForExitAsync();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> Measure(HttpClient http, Process server, string rubric, TimeSpan time)
    {
        var dossier = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(rubric)!, "acme.yaml"));
        // The runtime compiles what it runs often a second time.
        await new ApiLoad(http, dossier).Run(Clients, time / 2);
        var load = new ApiLoad(http, dossier);
        Console.WriteLine("| Seconds | Requests | Memory of the service |");
        Console.WriteLine("|---|---|---|");
        Show(0, 0, server);
        var before = server.TotalProcessorTime;
        var (running, watch) = (load.Run(Clients, time), Stopwatch.StartNew());
        for (var sample = 1; sample <= Samples; sample++)
        {
            while (watch.Elapsed < time * sample / Samples)
            {
                var left = (time * sample / Samples) - watch.Elapsed;
                await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(left.TotalSeconds, 0.01, 1)));
                await File.WriteAllTextAsync(rubric, await File.ReadAllTextAsync(rubric));
            }

            Show(watch.Elapsed.TotalSeconds, load.Latencies.Count, server);
        }

        await running;
        server.Refresh();
        var processor = server.TotalProcessorTime;
        var health = await http.GetStringAsync(new Uri("/health", UriKind.Relative));
        var latencies = load.Latencies.Order().ToArray();
        var cost = (processor - before).TotalMilliseconds / latencies.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Clients} clients: {latencies.Length} requests, {latencies.Length / time.TotalSeconds:N0} a second, "
            + $"{load.Errors.Values.Sum()} errors, {load.Abandoned} abandoned; median {latencies[latencies.Length / 2]:N1} ms, "
            + $"99 % within {latencies[latencies.Length * 99 / 100]:N1} ms, the slowest {latencies[^1]:N0} ms; "
            + $"{cost:N2} ms of the service's processor time a request; then {health}."));
        foreach (var (error, count) in load.Errors)
        {
            Line($"{count} × {error}");
        }

        return load.Errors.Count == 0 && health == "Healthy" ? 0 : 1;
    }

    private static bool Build(string output)
    {
        var project = Path.Combine(Checkout.Root, "examples", "scoring-api");
        using var build = Process.Start("dotnet", ["build", project, "-c", "Release", "-o", output, "-v", "q", "--nologo"]);
        build.WaitForExit();
        return build.ExitCode == 0;
    }

    private static async Task Ready(HttpClient http)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await http.GetStringAsync(new Uri("/health", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (attempt < 200)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Show(double seconds, int requests, Process server)
    {
        server.Refresh();
        Line($"| {seconds:N0} | {requests:N0} | {server.WorkingSet64 / 1e6:N0} MB |");
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
