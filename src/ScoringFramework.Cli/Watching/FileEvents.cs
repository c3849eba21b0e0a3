using System.Diagnostics;

namespace ScoringFramework.Cli.Watching;

/// <summary>
/// Reports that something happened in folders, after it has been quiet for a moment. The system's word is a hint and no more: it may come
/// late, twice or, when too much happens, not at all. So there are ticks between events, for looking without a notice.
/// </summary>
internal sealed class FileEvents : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TickWithoutEvents = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<(string Folder, bool IsDeep), FileSystemWatcher> watchers = [];
    private readonly AutoResetEvent happened = new(false);
    private readonly bool isPolling = Environment.GetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER") is "1" or "true";
    private volatile bool isDeaf;

    /// <summary>What <see cref="Wait"/> waited for.</summary>
    internal enum Heard
    {
        Nothing,
        Event,
        Stop,
    }

    /// <summary>Follows these folders, and no others.</summary>
    /// <param name="folders">Folders, each with whether all below it is meant too.</param>
    public void Follow(IReadOnlySet<(string Folder, bool IsDeep)> folders)
    {
        foreach (var (gone, watcher) in watchers.Where(w => isDeaf || !folders.Contains(w.Key) || !Directory.Exists(w.Key.Folder))
            .ToArray())
        {
            watcher.Dispose();
            watchers.Remove(gone);
        }

        isDeaf = isPolling;
        foreach (var folder in folders.Where(f => !isPolling && !watchers.ContainsKey(f)))
        {
            if (Open(folder.Folder, folder.IsDeep) is { } watcher)
            {
                watchers.Add(folder, watcher);
            }
            else
            {
                isDeaf = true;
            }
        }
    }

    /// <summary>Waits until something happened and quiet returned, or for a tick, or for the end.</summary>
    public Heard Wait(CancellationToken stop)
    {
        WaitHandle[] handles = [stop.WaitHandle, happened];
        switch (WaitHandle.WaitAny(handles, isDeaf ? TickWithoutEvents : Tick))
        {
            case 0:
                return Heard.Stop;
            case WaitHandle.WaitTimeout:
                return Heard.Nothing;
        }

        // An editor saves in several steps, and a checkout touches many files.
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < LongestUnrest)
        {
            switch (WaitHandle.WaitAny(handles, Quiet))
            {
                case 0:
                    return Heard.Stop;
                case WaitHandle.WaitTimeout:
                    return Heard.Event;
            }
        }

        return Heard.Event;
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }

        happened.Dispose();
    }

    // Null where the system has no more room for watchers, or no folder.
    private FileSystemWatcher? Open(string folder, bool isDeep)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Created += (_, _) => Hear();
            watcher.Changed += (_, _) => Hear();
            watcher.Deleted += (_, _) => Hear();
            watcher.Renamed += (_, _) => Hear();
            watcher.Error += (_, _) =>
            {
                isDeaf = true;
                Hear();
            };
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException
            or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Hear()
    {
        try
        {
            happened.Set();
        }
        catch (ObjectDisposedException)
        {
            // A last event on another thread, after the end.
        }
    }
}
