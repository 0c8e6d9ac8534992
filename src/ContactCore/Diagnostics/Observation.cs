using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ContactCore.Diagnostics;

/// <summary>A piece of work that was begun: its activity, where somebody listens, and the time since.</summary>
internal readonly struct Observation(
    TimeProvider clock, Histogram<double> duration, KeyValuePair<string, object?> tag, Activity? activity)
{
    private readonly long _began = clock.GetTimestamp();

    /// <summary>The activity, or null where nobody listens.</summary>
    public Activity? Activity => activity;

    /// <summary>Ends it.</summary>
    /// <param name="error">The kind of failure, or null where nothing failed.</param>
    /// <returns>How many seconds it took.</returns>
    public double End(string? error = null)
    {
        double seconds = clock.GetElapsedTime(_began).TotalSeconds;
        TagList tags = default;
        if (tag.Key is not null)
            tags.Add(tag);
        if (error is not null)
            tags.Add(Tags.ErrorType, error);
        duration.Record(seconds, in tags);

        // Neither message nor stack: a failure of a host's own sink may say anything.
        if (error is not null)
            activity?.SetTag(Tags.ErrorType, error).SetStatus(ActivityStatusCode.Error);
        activity?.Dispose();
        return seconds;
    }
}
