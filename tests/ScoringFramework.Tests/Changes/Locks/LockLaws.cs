using System.Text.RegularExpressions;
using CsCheck;
using ScoringFramework.Fuzz;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Changes.Locks;

public sealed partial class LockLaws
{
    private const string Example = "examples/foundation-models/alibaba-qwen.yaml";

    [Fact]
    public void What_is_locked_is_verified() => RandomDossiers.Any.Holds(dossier =>
    {
        var read = LockFile.Parse(LockFile.Write(Approval.Of(dossier.Score())));

        Assert.True(Verification.Of(read.ValueOrThrow(), dossier.Score()) is { Passes: true, IsCurrent: true });
    }, iter: 100);

    [Fact]
    public void No_digit_of_a_dossier_changes_unseen()
    {
        var text = Inlined.Dossier(Example);
        var before = DossierFile.Load(Repository.PathOf(Example)).ValueOrThrow();
        var approval = Approval.Of(before.Score());
        var results = Results(before.Score());
        var (seen, moveless, refused) = (0, 0, 0);
        int[] digits = [.. Digit().Matches(text).Select(m => m.Index)];
        var chosen = Law.OneIn(3, digits);

        Parallel.ForEach(chosen, place =>
        {
            var digit = (char)('0' + (text[place] - '0' + 1) % 10);
            if (DossierFile.Parse(text[..place] + digit + text[(place + 1)..], before.Rubric, Example).Value is not { } dossier)
            {
                Interlocked.Increment(ref refused);
                return;
            }

            var now = dossier.Score();
            var verification = Verification.Of(approval, now);
            Assert.True(
                (Results(now) == results) == verification.Passes,
                $"'{text[Math.Max(0, place - 60)..place]}|{digit}|' "
                + $"{(verification.Passes ? "moves a result and passes" : "moves no result and does not pass")}.");
            Interlocked.Increment(ref verification.Passes ? ref moveless : ref seen);
        });

        // The law says something of all three.
        var share = (double)chosen.Count / digits.Length;
        Assert.True(seen > 150 * share && moveless > 30 * share && refused > 5 * share,
            $"{seen} are seen, {moveless} move nothing, {refused} are no dossiers.");
    }

    // Numbers, outcomes, confidence, reasoning and its evidence, taken from the scorecard and not from its JSON.
    private static string Results(Scorecard card) => string.Join('\n',
    [
        .. card.Dimensions.Select(d => $"{d} {d.Unrounded:R} {d.Completeness:R} {d.EffectiveWeight:R} {d.Confidence} {d.Reasoning.Text}"),
        .. card.Dimensions.SelectMany(d => d.Reasoning.Evidence.Concat(d.Reasoning.CounterEvidence)).Select(e => $"{e} {e.Figure?.Metric}"),
        $"{card.Headline} {card.Headline.Unrounded:R} {card.Headline.Bounds} {card.Headline.Completeness:R} {card.Headline.Confidence} "
        + $"{card.Headline.Level} {card.Headline.Position}",
        .. card.Ledger.Select(l => l.ToString()), .. card.Scenarios.Select(s => s.ToString()), $"{card.Expected}", .. card.Layers,
        .. card.Caps.Select(c => $"{c.Fired} {c}"),
    ]);

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
