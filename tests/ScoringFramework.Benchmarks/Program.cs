using System.Globalization;
using BenchmarkDotNet.Running;
using ScoringFramework.Benchmarks;

if (args is ["batch", ..])
{
    BatchTableRun.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Loading).Assembly).Run(args);
