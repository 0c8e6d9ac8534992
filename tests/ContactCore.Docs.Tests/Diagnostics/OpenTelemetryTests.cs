using System.Diagnostics;
using ContactCore.Books;
using ContactCore.Diagnostics;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ContactCore.Docs.Tests.Diagnostics;

/// <summary>The C# of docs/diagnostics.md.</summary>
public sealed class OpenTelemetryTests
{
    [Fact]
    public async Task A_host_that_wires_OpenTelemetry_as_the_page_says_gets_activities_metrics_and_health()
    {
        List<Activity> activities = [];
        List<Metric> metrics = [];
        ServiceCollection services = new();
        services.AddLogging();
        services.AddContactCore().UseInMemory();
        #region wiring
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(Telemetry.ActivitySourceName))
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.MeterName));
        services.AddHealthChecks().AddContactCore();
        #endregion

        services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(activities));
        services.ConfigureOpenTelemetryMeterProvider(measuring => measuring.AddInMemoryExporter(metrics));
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            foreach (IHostedService service in provider.GetServices<IHostedService>().Where(service => service.GetType().Namespace!.StartsWith("OpenTelemetry", StringComparison.Ordinal)))
                await service.StartAsync(default);
            await provider.GetRequiredService<IInstallation>().PrepareAsync();
            Assert.Equal(HealthStatus.Healthy, (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);
            provider.GetRequiredService<MeterProvider>().ForceFlush();
        }

        Assert.Contains(activities, activity => activity.OperationName == "contactcore.prepare");
        Assert.Contains(metrics, metric => metric.Name == "contactcore.run.duration" && metric.Unit == "s");
        Assert.Contains(metrics, metric => metric.Name == "contactcore.read.duration");
    }
}
