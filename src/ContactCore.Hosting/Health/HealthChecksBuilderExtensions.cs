using ContactCore.Hosting.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Adds ContactCore's health check to a host's.</summary>
public static class HealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that asks the store whether it can be used, and changes nothing. Where it cannot, the description says
    /// what is wrong and what is allowed, without a secret of the connection string, and the data has the
    /// <see cref="Stores.StoreProblem"/> under <c>problem</c>.
    /// </summary>
    /// <param name="builder">What <c>AddHealthChecks</c> gave.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What a store that cannot be used is told as; Unhealthy unless set.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    /// <param name="timeout">After how long the check is given up; never unless set.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddContactCore(
        this IHealthChecksBuilder builder,
        string name = "contactcore",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<StoreHealthCheck>(name, failureStatus, tags ?? [], timeout);
    }
}
