namespace ScoringFramework.Output;

/// <summary>A commented rubric to start from: it has no errors, and shows what rubrics commonly have.</summary>
internal static class RubricDraft
{
    private const string Body = """
        ## A rubric: what is scored, how much each part weighs, and what a score means in words.
        ## This is an example that works. Replace it with your own, and run scoring check after each change.

        rubric: {ID}
        version: 0.1.0
        title: {TITLE}
        about: >-
          {ABOUT}
        scale: { min: 0, max: 10 }

        ## The evidence that every criterion needs before its score is published.
        requires: { evidence: 1, max-age: 2 years }

        ## The part of the whole that must be scored before there is a headline, from 0 to 1.
        # publish: { min-completeness: 0.75 }

        ## The headline in words: each level goes from its key up to the next one.
        levels: { 0: Weak, 4: Contested, 6: Strong, 8: Leading }

        ## The tree. Weights are relative to siblings: quality counts 60 parts of 100, cost 40.
        ## Ids such as Q1 are permanent: dossiers, citations and later versions refer to them.
        dimensions:
          Q:
            title: Quality
            weight: 60
            dimensions:

              ## A criterion with a score that an analyst holds. The levels say what a score means.
              Q1:
                title: Independent audit
                asks: What did an independent auditor find?
                weight: 50
                levels:
                  0: There was no independent audit.
                  3: There was an audit, and its findings are not public.
                  6: An audit is public, and its findings are being corrected.
                  9: Audits are public every year and find nothing important.

              ## A criterion that is computed from a figure in evidence, through a curve.
              Q2:
                title: Faulty deliveries
                asks: How many of a hundred deliveries have a fault?
                weight: 30
                measure:
                  metric: faulty-deliveries
                  unit: percent
                  curve: { points: { 0: 10, 2: 6, 10: 0 } }

              ## A criterion that is computed from questions, with the answers yes, no or n/a.
              Q3:
                title: Openness
                weight: 20
                checklist:
                  price-list: Is the price list public?
                  incidents: { asks: Are incidents published within a week?, points: 2 }

          C:
            title: Cost
            asks: What does the subject cost over three years, compared with the alternatives?
            weight: 40
            levels:
              0: More expensive than all alternatives.
              4: In the more expensive half.
              6: In the cheaper half.
              9: Cheaper than all alternatives.

        ## A weakness that other strengths cannot balance.
        caps:
          unaudited:
            when: { Q1: at most 2 }
            limit: { Q: 5 }
            because: Without an independent audit, quality cannot be strong.

        ## Scenarios: other weights, and so another headline from the same scores.
        # scenarios:
        #   thrift:
        #     title: Budgets shrink
        #     emphasis: { C: 2 }
        #     because: With smaller budgets, cost is more important.

        ## The best confidence that sources of each tier can give. These three tiers are the default.
        # source-policy:
        #   tiers: { primary: green, secondary: amber, tertiary: red }
        #   disagreement: 15 percent

        """;

    /// <summary>The text of a starting rubric.</summary>
    /// <param name="name">What its file is called, without folder and extension; any text. The rubric's id is made from it.</param>
    /// <param name="schema">The path from the file to its JSON schema, for editors; null names none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Write(string name, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = DraftId.OfFile(name, "rubric");
        var text = new DraftText();
        DraftHead.Write(text, schema);
        return text + Body.ReplaceLineEndings("\n")
            .Replace("{ID}", id, StringComparison.Ordinal)
            .Replace("{ABOUT}", Placeholder.About, StringComparison.Ordinal)
            .Replace("{TITLE}", DraftScalar.Text(DraftId.NameOf(name, "rubric")), StringComparison.Ordinal);
    }
}
