using System.Globalization;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Rows;

/// <summary>How far a run over rows is, its rate and the time left: one line of a terminal, a few times a second.</summary>
internal sealed class RowProgress(Screen screen, TimeProvider clock, Stream input)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly long start = clock.GetTimestamp();
    private TimeSpan shown;

    /// <summary>Shows that so many rows were read.</summary>
    public void Report(long rows)
    {
        var elapsed = clock.GetElapsedTime(start);
        if (!screen.IsErrorTerminal || elapsed - shown < Pause)
        {
            return;
        }

        shown = elapsed;
        var rate = rows / Math.Max(elapsed.TotalSeconds, 1e-3);
        if (!input.CanSeek)
        {
            // Nobody knows how much is still to come through a pipe.
            Write(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rate:N0} rows/s"));
            return;
        }

        var part = input.Length > 0 ? (double)input.Position / input.Length : 1;
        var left = TimeSpan.FromSeconds(elapsed.TotalSeconds / Math.Max(part, 1e-6) * (1 - part));
        Write(string.Create(CultureInfo.InvariantCulture,
            $"{rows:N0} rows, {part:P0}, {rate:N0} rows/s, {Time(left)} left"));
    }

    /// <summary>Takes the line away.</summary>
    public void End()
    {
        if (shown > TimeSpan.Zero)
        {
            Write("");
        }
    }

    private void Write(string line)
    {
        screen.Error.Write($"\r\u001b[K{line}");
        screen.Error.Flush();
    }

    private static string Time(TimeSpan time) => time.TotalHours >= 1
        ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : time.ToString(@"m\:ss", CultureInfo.InvariantCulture);
}
