using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Cli.Verbs;

namespace ScoringFramework.Cli;

/// <summary>Parses the call and runs its verb. What is wrong with the call is shown in one line and never with a stack trace.</summary>
internal static class CommandLine
{
    public static int Run(RootCommand root, string[] args, Screen screen)
    {
        Examples.AddTo(root);

        // Without a token replacer '@name' is a path as any other.
        var call = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (args.Length == 0)
        {
            return WorkOverview.Show(screen);
        }

        // A shell asks what could follow, in words that are a call only when they are complete.
        var isQuestion = root.Directives.OfType<SuggestDirective>().Any(directive => call.GetResult(directive) is not null);
        if (call.Errors.Count > 0 && !isQuestion)
        {
            if (call.CommandResult.Command is RootCommand && !call.UnmatchedTokens.Any(t => t.StartsWith('-')))
            {
                var unknown = call.UnmatchedTokens is [var name, ..] ? $"unknown verb '{name}'" : "a verb is missing";
                var verbs = string.Join(", ", root.Subcommands.Select(c => c.Name));
                screen.Error.Write($"scoring: {unknown}; the verbs are {verbs}. Try 'scoring --help'.\n");
                return ExitCode.WrongInput;
            }

            var verb = VerbOf(call.CommandResult);
            if (call.CommandResult.Command is { Action: null, Subcommands: [_, ..] what } and not RootCommand)
            {
                screen.Error.Write($"scoring: write {string.Join(" or ", what.Select(c => c.Name))}. Try 'scoring {verb}--help'.\n");
                return ExitCode.WrongInput;
            }

            foreach (var message in call.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            {
                screen.Error.Write($"scoring: {message.TrimEnd('.')}. Try 'scoring {verb}--help'.\n");
            }

            return ExitCode.WrongInput;
        }

        return call.Invoke(new InvocationConfiguration
        {
            Output = screen.Out,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    // The verb and the verbs above it, a space after each.
    private static string VerbOf(CommandResult command) =>
        command.Command is RootCommand ? "" : (command.Parent is CommandResult above ? VerbOf(above) : "") + command.Command.Name + " ";
}
