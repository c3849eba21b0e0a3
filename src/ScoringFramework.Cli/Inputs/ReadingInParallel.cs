using System.Runtime.ExceptionServices;

namespace ScoringFramework.Cli.Inputs;

/// <summary>Reads and scores files on all cores. What came of them has their order, so what is reported does too.</summary>
internal static class ReadingInParallel
{
    // Threads cost more than a few files.
    private const int Few = 8;

    public static ReadModel[] Of(IReadOnlyList<InputFile> files, Func<InputFile, ReadModel> read)
    {
        if (files.Count < Few)
        {
            return [.. files.Select(read)];
        }

        var models = new ReadModel[files.Count];
        try
        {
            Parallel.For(0, files.Count, i => models[i] = read(files[i]));
        }
        catch (AggregateException several)
        {
            // A folder that went away is the same problem from any thread.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return models;
    }
}
