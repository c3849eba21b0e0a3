using System.CommandLine;
using ScoringFramework.Cli;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Cli.Verbs;

using var screen = new Screen();
try
{
    var root = new RootCommand("Scores you can defend: rubrics and dossiers in, a headline with its reasons out.");
    root.Add(NewVerb.Create(screen, TimeProvider.System));
    root.Add(CheckVerb.Create(screen));
    root.Add(WatchVerb.Create(screen, TimeProvider.System));
    root.Add(ScoreVerb.Create(screen));
    root.Add(ExplainVerb.Create(screen));
    root.Add(DiffVerb.Create(screen));
    root.Add(WhatIfVerb.Create(screen));
    root.Add(LockVerb.Create(screen));
    root.Add(VerifyVerb.Create(screen));
    root.Add(SchemaVerb.Create(screen));
    return screen.Finish(CommandLine.Run(root, args, screen));
}
catch (Exception fault)
{
    return screen.Finish(Fault.Report(fault, screen));
}
