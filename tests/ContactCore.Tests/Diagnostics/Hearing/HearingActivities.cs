using System.Collections.Concurrent;
using System.Diagnostics;

namespace ContactCore.Tests.Diagnostics.Hearing;

/// <summary>Keeps the activities that end beneath one of its own, so that those of other tests are not among them.</summary>
public sealed class HearingActivities : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = [];
    private readonly ActivityListener _listener;
    private readonly Activity? _root;

    /// <summary>Begins to listen.</summary>
    /// <param name="source">The source's name, or null for every source and every activity of the process.</param>
    public HearingActivities(string? source)
    {
        _root = source is null ? null : new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = heard => source is null || heard.Name == source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (_root is null || activity.TraceId == _root.TraceId)
                    _ended.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyCollection<Activity> Ended => _ended;

    public IEnumerable<Activity> Named(string name) => _ended.Where(activity => activity.OperationName == name);

    public void Dispose()
    {
        _listener.Dispose();
        _root?.Dispose();
    }
}
