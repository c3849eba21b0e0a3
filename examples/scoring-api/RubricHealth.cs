using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScoringApi;

/// <summary>Healthy with the file as it is; degraded while an earlier version is in use; unhealthy without any.</summary>
internal sealed class RubricHealth(LiveRubric rubric) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult((rubric.Engine, rubric.Problems.HasErrors) switch
        {
            (null, _) => HealthCheckResult.Unhealthy(rubric.Problems.ToString()),
            (_, true) => HealthCheckResult.Degraded(rubric.Problems.ToString()),
            _ => HealthCheckResult.Healthy(),
        });
}
