using System.CommandLine;
using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Cli.Verbs;

namespace ScoringFramework.Cli;

/// <summary>The tool, whatever its call comes from.</summary>
internal static class Tool
{
    /// <summary>Runs a call.</summary>
    /// <param name="args">The words after the tool's name.</param>
    /// <param name="screen">Where it writes.</param>
    /// <param name="clock">What knows the day.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Screen screen, TimeProvider clock)
    {
        try
        {
            var root = new RootCommand("Scores you can defend: rubrics and dossiers in, a headline with its reasons out.");
            root.Add(NewVerb.Create(screen, clock));
            root.Add(CheckVerb.Create(screen));
            root.Add(WatchVerb.Create(screen, clock));
            root.Add(ScoreVerb.Create(screen));
            root.Add(ExplainVerb.Create(screen));
            root.Add(DiffVerb.Create(screen));
            root.Add(HistoryVerb.Create(screen));
            root.Add(WhatIfVerb.Create(screen));
            root.Add(LockVerb.Create(screen));
            root.Add(VerifyVerb.Create(screen));
            root.Add(ReportVerb.Create(screen));
            root.Add(SchemaVerb.Create(screen));
            root.Add(SqlVerb.Create(screen));
            return screen.Finish(CommandLine.Run(root, args, screen));
        }
        catch (GitException refusal)
        {
            screen.Error.Write($"scoring: {refusal.Message}.\n");
            return screen.Finish(ExitCode.WrongInput);
        }
        catch (Exception fault)
        {
            return screen.Finish(Fault.Report(fault, screen));
        }
    }
}
