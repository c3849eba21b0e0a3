using System.Globalization;
using ScoringFramework.Fuzz;

// scoring-fuzz [--seconds N] [--runs N] [--seed N] [--threads N] [--save FOLDER] [--grow FOLDER] [--show RUN]
var options = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "", StringComparer.Ordinal);
long Number(string name, long otherwise) =>
    options.TryGetValue(name, out var text) ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var fuzzer = new Fuzzer((int)Number("--seed", 1));
if (options.ContainsKey("--show"))
{
    Console.Write(fuzzer.TextOf(Number("--show", 0)).Text);
    return 0;
}

if (options.ContainsKey("--shapes"))
{
    foreach (var shape in Shape.All)
    {
        Cost.Of(shape, 20);
        var (small, large) = (Cost.Of(shape, (int)Number("--shapes", 1000)), Cost.Of(shape, 4 * (int)Number("--shapes", 1000)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{shape.Name,-50} {large.Bytes / 1024,6} kB {large.Time.TotalMilliseconds,7:0} ms, x{large.Time / small.Time,5:0.0}  "
            + $"{large.Allocated / 1048576.0,8:0.0} MB, x{(double)large.Allocated / small.Allocated,5:0.0}"));
    }

    return 0;
}

var seconds = Number("--seconds", options.ContainsKey("--runs") ? 86_400 : 60);
var since = System.Diagnostics.Stopwatch.GetTimestamp();
fuzzer.Run(Number("--runs", long.MaxValue), TimeSpan.FromSeconds(seconds), (int)Number("--threads", Environment.ProcessorCount));
var took = System.Diagnostics.Stopwatch.GetElapsedTime(since).TotalSeconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{fuzzer.Done:N0} runs in {took:N0} s, {fuzzer.Done / took:N0} a second; {fuzzer.Reached:N0} different outcomes; "
    + $"{fuzzer.Failures.Count} kinds of failure."));

var save = options.GetValueOrDefault("--save", Path.Combine(Path.GetTempPath(), "scoring-fuzz"));
foreach (var failure in fuzzer.Failures)
{
    Directory.CreateDirectory(save);
    var file = Path.Combine(save, string.Create(CultureInfo.InvariantCulture, $"run-{failure.Run}.yaml"));
    File.WriteAllText(file, failure.Text, new System.Text.UTF8Encoding(false));
    Console.WriteLine($"\nRun {failure.Run}, from '{failure.Origin.Name}', least text in {file}:\n{failure.Why.Message}");
}

if (options.TryGetValue("--grow", out var folder))
{
    Directory.CreateDirectory(folder);
    // The shortest texts that together reach everything that was reached.
    var covered = new HashSet<string>(StringComparer.Ordinal);
    foreach (var (what, text) in fuzzer.Firsts().Where(f => f.Text.Length < 4_000).OrderBy(f => f.Text.Length)
        .ThenBy(f => f.Text, StringComparer.Ordinal))
    {
        var added = what.Split(' ').Where(covered.Add).ToArray();
        if (added.Length > 0 && added[0].Length > 0)
        {
            File.WriteAllText(Path.Combine(folder, $"reaches-{added[0]}.yaml"), text, new System.Text.UTF8Encoding(false));
        }
    }
}

return fuzzer.Failures.Count == 0 ? 0 : 1;
