using ScoringFramework;

namespace ScoringApi;

/// <summary>Problem details (RFC 9457) for a dossier with errors: each diagnostic has its code, place, reason and remedy.</summary>
internal static class DossierProblem
{
    public static IResult Of(DiagnosticList problems) => Results.Problem(
        title: "The dossier has errors.",
        detail: problems.ToString(),
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?> { ["diagnostics"] = problems });
}
