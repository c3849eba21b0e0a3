using System.IO.Pipes;
using System.Text;
using ScoringFramework.Cli.Rows;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Tests;

/// <summary>The line that shows how far a run over rows is.</summary>
public sealed class RowProgressTests
{
    [Fact]
    public void A_terminal_shows_rate_and_time_left()
    {
        using var error = new MemoryStream();
        using var input = new MemoryStream(new byte[400]) { Position = 100 };
        var clock = new Clock();
        using var screen = new Screen(new MemoryStream(), error, 80);
        var progress = new RowProgress(screen, clock, input);
        progress.Report(1000);
        clock.Seconds = 60;
        progress.Report(3_000_000);
        progress.Report(3_000_001);
        progress.End();

        Assert.Equal("\r\u001b[K3,000,000 rows, 25 %, 50,000 rows/s, 3:00 left\r\u001b[K", Encoding.UTF8.GetString(error.ToArray()));
    }

    [Fact]
    public void Through_a_pipe_no_end_is_known()
    {
        using var error = new MemoryStream();
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var screen = new Screen(new MemoryStream(), error, 80);
        var clock = new Clock();
        var progress = new RowProgress(screen, clock, pipe);
        clock.Seconds = 60;
        progress.Report(3_000_000);

        Assert.Equal("\r\u001b[K3,000,000 rows, 50,000 rows/s", Encoding.UTF8.GetString(error.ToArray()));
    }

    [Fact]
    public void Elsewhere_nothing_is_shown()
    {
        using var error = new MemoryStream();
        using var screen = new Screen(new MemoryStream(), error);
        var clock = new Clock();
        var progress = new RowProgress(screen, clock, new MemoryStream());
        clock.Seconds = 60;
        progress.Report(3_000_000);
        progress.End();
        screen.Flush();

        Assert.Empty(error.ToArray());
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
