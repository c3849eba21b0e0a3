namespace ScoringFramework.Sql;

/// <summary>The coefficients of Cody's approximations of the complementary error function, from the highest power down.</summary>
internal static class ErfcTerms
{
    public const double OneBySquareRootOfPi = 0.56418958354775628695;

    /// <summary>Of y² up to 0.46875, for erf(t) / t.</summary>
    public static readonly (double[] Above, double[] Below) Near = (
        [0.185777706184603153, 3.16112374387056560, 113.864154151050156, 377.485237685302021, 3209.37758913846947],
        [1, 23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062]);

    /// <summary>Of y up to 4, for erfc(y) · e^(y²).</summary>
    public static readonly (double[] Above, double[] Below) Middle = (
        [
            0.0000000215311535474403846, 0.564188496988670089, 8.88314979438837594, 66.1191906371416295, 298.635138197400131,
            881.952221241769090, 1712.04761263407058, 2051.07837782607147, 1230.33935479799725,
        ],
        [
            1, 15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019, 3290.79923573345963,
            4362.61909014324716, 3439.36767414372164, 1230.33935480374942,
        ]);

    /// <summary>Of 1 / y² beyond, for what y · erfc(y) · e^(y²) lacks to 1 / √π, by 1 / y².</summary>
    public static readonly (double[] Above, double[] Below) Far = (
        [
            0.0163153871373020978, 0.305326634961232344, 0.360344899949804439, 0.125781726111229246, 0.0160837851487422766,
            0.000658749161529837803,
        ],
        [1, 2.56852019228982242, 1.87295284992346725, 0.527905102951428412, 0.0605183413124413191, 0.00233520497626869185]);
}
