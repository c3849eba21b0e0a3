using System.Globalization;
using BenchmarkDotNet.Running;
using ScoringFramework.Benchmarks;

if (args is ["batch", ..])
{
    BatchTableRun.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
    return 0;
}

if (args is ["rows", var rubric, var count])
{
    return RowFile.Write(rubric, int.Parse(count, CultureInfo.InvariantCulture));
}

if (args is ["packed", var packages])
{
    return PackedRun.Run(packages);
}

if (args is ["load", ..])
{
    return await ApiLoadRun.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20);
}

BenchmarkSwitcher.FromAssembly(typeof(Loading).Assembly).Run(args);
return 0;
