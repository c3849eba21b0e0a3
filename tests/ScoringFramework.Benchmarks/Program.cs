using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(ScoringFramework.Benchmarks.Loading).Assembly).Run(args);
