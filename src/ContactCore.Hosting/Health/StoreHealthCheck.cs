using ContactCore.Books;
using ContactCore.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContactCore.Hosting.Health;

/// <summary>
/// Asks the store whether it can be used. The answer has the store's own sentence, and no exception: a driver's may name
/// the user that it logged in with.
/// </summary>
internal sealed class StoreHealthCheck(IInstallation installation) : IHealthCheck
{
    /// <summary>Under which the answer's data holds the <see cref="StoreProblem"/>.</summary>
    public const string Problem = "problem";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await installation.CheckAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("the store can be used");
        }
        catch (StoreException e)
        {
            return new HealthCheckResult(
                context.Registration.FailureStatus,
                e.Message,
                data: new Dictionary<string, object>(StringComparer.Ordinal) { [Problem] = e.Problem.ToString() });
        }
    }
}
