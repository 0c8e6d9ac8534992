using System.Diagnostics;
using System.Diagnostics.Metrics;
using ContactCore.Accounts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCore.Diagnostics;

/// <summary>Whom one host's work is told to: its loggers, the listeners to its meter, and those to activities.</summary>
/// <param name="clock">Takes the time.</param>
/// <param name="loggers">The host's loggers, or null where it has none.</param>
/// <param name="meters">The host's factory of meters, or null where it has none.</param>
internal sealed class Watch(TimeProvider clock, ILoggerFactory? loggers = null, IMeterFactory? meters = null)
{
    private static readonly ActivitySource Source = new(Telemetry.ActivitySourceName);

    public Instruments Instruments { get; } = new(meters);

    /// <summary>Whether anybody listens to activities.</summary>
    public static bool IsTraced => Source.HasListeners();

    /// <summary>The logger of a feature, which is named as its namespace.</summary>
    public ILogger LoggerOf(string feature) => (loggers ?? NullLoggerFactory.Instance).CreateLogger($"ContactCore.{feature}");

    /// <summary>Begins a piece of work.</summary>
    /// <param name="activity">The activity's name.</param>
    /// <param name="account">Whose work it is, or null for the installation's own.</param>
    /// <param name="duration">Measures how long it takes.</param>
    /// <param name="tag">What tells it from other work that is measured by the same, if anything does.</param>
    public Observation Begin(
        string activity, AccountId? account, Histogram<double> duration, KeyValuePair<string, object?> tag = default)
    {
        Activity? begun = Source.StartActivity(activity);
        if (begun is { IsAllDataRequested: true })
        {
            if (account is not null)
                begun.SetTag(Tags.Account, account.Value);
            if (tag.Key is not null)
                begun.SetTag(tag.Key, tag.Value);
        }

        return new Observation(clock, duration, tag, begun);
    }
}
