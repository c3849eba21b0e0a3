using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScoringFramework.Cli;

/// <summary>
/// Ends each verb's help with a call that can be copied: it works beside the files that the examples of <c>scoring new</c> write.
/// </summary>
internal static class Examples
{
    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((SynchronousCommandLineAction)help.Action!);
    }

    private static string Of(string verb) => verb switch
    {
        "new" or "rubric" => "scoring new rubric vendor.yaml",
        "dossier" => "scoring new dossier acme.yaml --rubric vendor.yaml",
        "check" => "scoring check . --strict",
        "diff" => "scoring diff main",
        "history" => "scoring history acme.yaml",
        "what-if" => "scoring what-if acme.yaml --set Q1=4 --weight Q=30",
        "watch" => "scoring watch .",
        "explain" => "scoring explain acme.yaml Q1",
        "lock" => "scoring lock . --because \"The audit is in.\"",
        "verify" => "scoring verify .",
        "sql" => "scoring sql vendor.yaml --dialect duckdb --table vendors.csv",
        "report" => "scoring report . -o site",
        "schema" => "scoring schema dossier --for vendor.yaml > vendor.schema.json",
        _ => "scoring score acme.yaml",
    };

    private sealed class HelpWithExample(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult call)
        {
            var output = call.InvocationConfiguration.Output;
            var code = call.CommandResult.Command is RootCommand root ? WriteGroups(root, call, output) : help.Invoke(call);
            output.Write($"Example:\n  {Of(call.CommandResult.Command.Name)}\n");
            return code;
        }

        private int WriteGroups(RootCommand root, ParseResult call, TextWriter output)
        {
            using var written = new StringWriter { NewLine = "\n" };
            call.InvocationConfiguration.Output = written;
            var code = help.Invoke(call);
            call.InvocationConfiguration.Output = output;
            output.Write(HelpGroups.Sort(root, written.ToString().ReplaceLineEndings("\n")));
            return code;
        }
    }
}
