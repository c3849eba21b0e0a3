using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScoringFramework.Cli;

/// <summary>Ends each verb's help with a call that can be copied.</summary>
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
        "check" => "scoring check rubrics examples --strict",
        "diff" => "scoring diff old/alibaba-qwen.yaml examples/foundation-models/alibaba-qwen.yaml",
        "what-if" => "scoring what-if examples/foundation-models/alibaba-qwen.yaml --set D4f=4 --weight D4=30",
        "watch" => "scoring watch examples",
        "explain" => "scoring explain examples/foundation-models/alibaba-qwen.yaml D4f",
        "lock" => "scoring lock examples/foundation-models --because \"The filing of May is in.\"",
        "verify" => "scoring verify examples/foundation-models",
        "schema" => "scoring schema dossier --for rubrics/im-style.yaml > im-style.schema.json",
        _ => "scoring score examples/foundation-models/alibaba-qwen.yaml",
    };

    private sealed class HelpWithExample(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult call)
        {
            var code = help.Invoke(call);
            call.InvocationConfiguration.Output.Write($"Example:\n  {Of(call.CommandResult.Command.Name)}\n");
            return code;
        }
    }
}
