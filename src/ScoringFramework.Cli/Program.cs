using ScoringFramework.Cli;
using ScoringFramework.Cli.Terminal;

using var screen = Screen.OfConsole();
return Tool.Run(args, screen, TimeProvider.System);
