namespace ContactCore.Diagnostics;

/// <summary>
/// The names by which a host listens to ContactCore, such as <c>AddSource(Telemetry.ActivitySourceName)</c> and
/// <c>AddMeter(Telemetry.MeterName)</c> of OpenTelemetry. <c>docs/diagnostics.md</c> lists what is told, and each name in it
/// is kept: activities, instruments, tags and the IDs of log lines.
/// </summary>
public static class Telemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "ContactCore";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>, also of what a store's package measures.</summary>
    public const string MeterName = "ContactCore";
}
