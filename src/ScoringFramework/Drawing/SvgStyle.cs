namespace ScoringFramework.Drawing;

/// <summary>
/// The style of a drawing that is a file of its own, in light and in dark. A class says what something is: <c>ink</c>, <c>soft</c>,
/// <c>strong</c> and <c>small</c> text; <c>rule</c>, <c>axis</c> and <c>limit</c> lines; <c>data</c> and <c>range</c> marks, <c>line</c>
/// for a line of data; <c>raised</c> areas; <c>paper</c> behind it all; <c>hollow</c> and <c>half</c> beside <c>data</c> say by shape what
/// colour alone must not.
/// </summary>
internal static class SvgStyle
{
    public const string Text =
        """

        .drawing { --paper: #fcfbf8; --raised: #f1efe8; --ink: #1b1b18; --soft: #5c5a53; --rule: #dcd8ce; --axis: #8f8a7f; --data: #1f5a7a;
          --range: #8fb3c6; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
          font-variant-numeric: tabular-nums; color-scheme: light dark }
        @media (prefers-color-scheme: dark) { .drawing { --paper: #151513; --raised: #1e1d1a; --ink: #ebe8df; --soft: #a5a196; --rule: #35332d;
          --axis: #7d796f; --data: #8cbfdd; --range: #3e677f } }
        .drawing text { fill: var(--ink) } .drawing .soft { fill: var(--soft) } .drawing .strong { font-weight: 600 } .drawing .small { font-size: 10.5px }
        .drawing .rule { stroke: var(--rule) } .drawing .axis { stroke: var(--axis); fill: none } .drawing .limit { stroke: var(--axis); stroke-dasharray: 2 3 }
        .drawing .data { fill: var(--data) } .drawing .range { stroke: var(--range); stroke-width: 2 } .drawing .line { stroke: var(--data); stroke-width: 1.5; fill: none }
        .drawing .raised { fill: var(--raised) } .drawing .paper { fill: var(--paper) } .drawing .hollow { fill: var(--paper); stroke: var(--data); stroke-width: 1.5 }

        """;
}
