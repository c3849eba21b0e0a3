using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF321x to SF323x: which figure is read, and what is odd about figures.</summary>
internal static class FigureCodes
{
    /// <summary>Periods of two lengths.</summary>
    public static DiagnosticDescriptor TwoLengths { get; } = new("SF3211", Error, "periods of two lengths",
        "A measure reads the figure of the newest period, and only periods of one length can be ordered. A quarter's 22 is not newer "
        + "than a year's 80. Write in the rubric which length the measure reads, such as period: year. Or remove the criterion from what "
        + "the other figure supports.");

    /// <summary>Figure without a period.</summary>
    public static DiagnosticDescriptor NoPeriod { get; } = new("SF3212", Warning, "figure without a period",
        "Measures read the figure of the newest period. A figure without one is read only where no other figure has one, however new it "
        + "is. Give its period.");

    /// <summary>Label that looks like a period.</summary>
    public static DiagnosticDescriptor LabelLikePeriod { get; } = new("SF3213", Warning, "label that looks like a period",
        "A period has one of a few forms: 2026, 2026-H1, 2026-Q1, 2026-05, FY26, FY26-Q4, 9 months to 2025-12-31, at 2026-03-31. Any "
        + "other text is a label, which is ordered with nothing and agrees with nothing. Write the period in its form.");

    /// <summary>Fiscal year of unknown end.</summary>
    public static DiagnosticDescriptor FiscalYear { get; } = new("SF3214", Warning, "fiscal year of unknown end",
        "A metric has figures of fiscal and of calendar periods, and the dossier does not say in which month the subject's fiscal year "
        + "ends. It is read as the calendar year, which may order them wrongly. Write fiscal-year-ends at the subject.");

    /// <summary>Period that has not begun.</summary>
    public static DiagnosticDescriptor NotBegun { get; } = new("SF3215", Warning, "period that has not begun",
        "The figure is of a period that begins after the dossier's as-of date. It is a forecast, or its year is wrong, and it would be "
        + "read as the newest. Correct the period, or give a forecast its own metric name.");

    /// <summary>Three digits after the point.</summary>
    public static DiagnosticDescriptor ThreeDigits { get; } = new("SF3216", Warning, "three digits after the point",
        "In some languages 1.410 is one thousand four hundred and ten; here it is a little more than one. The figure has exactly three "
        + "digits after the point, and its unit or the other figures suggest a much greater number. Write 1410 if that is meant. If the "
        + "point is right, remove the zero at the end, or suppress the warning with the reason.");

    /// <summary>Implausible figure.</summary>
    public static DiagnosticDescriptor Implausible { get; } = new("SF3217", Warning, "implausible figure",
        "The rubric's measure says which values are plausible, and the figure lies outside. Most often a point, a comma or the unit is "
        + "wrong. Correct it; where the figure is right, say why in a suppression, or widen 'plausible' in the rubric.");

    /// <summary>Figure beyond its curve.</summary>
    public static DiagnosticDescriptor BeyondCurve { get; } = new("SF3218", Note, "figure beyond its curve",
        "A curve is flat outside its ends, so a figure beyond an end counts as the end: more, or less, of it changes nothing. That can "
        + "be meant. Where it is not, extend the curve in the rubric.");

    /// <summary>Figure that no measure reads.</summary>
    public static DiagnosticDescriptor UnreadMetric { get; } = new("SF3219", Warning, "figure that no measure reads",
        "Evidence supports a criterion that is measured, and its figure has another metric name than the measure reads, so it counts for "
        + "nothing there. Metric names are compared exactly. Write the measure's name.");

    /// <summary>Unit that no other figure has.</summary>
    public static DiagnosticDescriptor OddUnit { get; } = new("SF3220", Warning, "unit that no other figure has",
        "Figures of one metric are compared over time, which takes one unit, or units that convert exactly. One figure has a unit of its "
        + "own. Give it the unit of the others, or another metric name.");

    /// <summary>Checklist answered in part.</summary>
    public static DiagnosticDescriptor OpenItems { get; } = new("SF3221", Warning, "checklist answered in part",
        "A checklist gives a score once every item is answered, with yes, no or n/a; until then its criterion is missing. While the "
        + "dossier is a draft this is a note. Answer the open items, or leave the checklist out.");

    /// <summary>Reconciled against the rule.</summary>
    public static DiagnosticDescriptor ReconciledOtherwise { get; } = new("SF3222", Note, "reconciled against the rule",
        "Where figures disagree, the usual choice is the most recent primary source, or else the most credible secondary one; never an "
        + "average. The dossier chooses another one. Its reason is shown to readers; make sure that it says why the usual choice does "
        + "not hold.");

    /// <summary>Another figure than before.</summary>
    public static DiagnosticDescriptor OtherFigure { get; } = new("SF3223", Note, "another figure than before",
        "Measures read the figure of the newest period first, and that of the best tier among these. Releases before this one put the "
        + "tier first and then the source's date, and would read another figure here, with another score. Write prefer: tier in the "
        + "measure where the tier should come first.");

    /// <summary>Retracted source.</summary>
    public static DiagnosticDescriptor Retracted { get; } = new("SF3224", Warning, "retracted source",
        "The source was retracted by the dossier's as-of date, or it only repeats retracted sources. Its figures and claims do not "
        + "count, for or against a score, but stay in the register. Find other evidence, and write in 'corrections' what changed.");

    /// <summary>Invalid figures over time.</summary>
    public static DiagnosticDescriptor InvalidOver { get; } = new("SF1407", Error, "invalid figures over time",
        "A measure can read the figures of several periods, such as those of the last three years. Then it needs the length of one "
            + "period, and the time must be a whole number of them. Write, for example, period: year and over: { last: 3 years, take: "
            + "mean }. Only numbers can be computed with, so a lookup reads one text. Correct the part that the message names.");

    /// <summary>Invalid plausible range.</summary>
    public static DiagnosticDescriptor InvalidPlausible { get; } = new("SF1404", Error, "invalid plausible range",
        "A plausible range has a least or a greatest value, or both, and the least is not above the greatest. Otherwise every figure "
        + "would be reported, or none. Write it as { min: 0, max: 100 }.");

    /// <summary>Length of periods under another name.</summary>
    public static DiagnosticDescriptor LengthName { get; } = new("SF1405", Warning, "length of periods under another name",
        "A measure's period is year, half-year, quarter, month, instant or a number of months. Any other text is a label, and only "
        + "figures with exactly this label would be read. Write the length's name.");
}
