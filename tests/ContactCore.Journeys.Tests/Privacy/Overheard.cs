using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ContactCore.Tests.Diagnostics.Hearing;

namespace ContactCore.Journeys.Tests.Privacy;

/// <summary>
/// Everything that a run tells: each log line of each level with its values, each activity and measurement of the process
/// with its tags, each exception with those within it.
/// </summary>
public sealed class Overheard : IDisposable
{
    private readonly ConcurrentQueue<string> _exceptions = [];
    private readonly HearingActivities _activities = new(source: null);

    public HearingLoggers Log { get; } = new();

    public HearingMeters Meters { get; } = new(toAll: true);

    public IReadOnlyCollection<Activity> Activities => _activities.Ended;

    public void Hear(string mishap, Exception e)
    {
        for (Exception? inner = e; inner is not null; inner = inner.InnerException)
        {
            _exceptions.Enqueue($"{mishap}: {inner.GetType().Name}: {inner.Message}");
            foreach (System.Collections.DictionaryEntry data in inner.Data)
                _exceptions.Enqueue($"{mishap}: {inner.GetType().Name}.Data: {data.Key} = {data.Value}");
        }

        _exceptions.Enqueue($"{mishap}: {e}");
    }

    /// <summary>Everything as lines of text.</summary>
    public IEnumerable<string> Lines() =>
    [
        .. _exceptions,
        .. Log.Lines.SelectMany(line => Told(line)),
        .. Activities.SelectMany(Told),
        .. Meters.Measurements.Select(heard => $"metric {heard.Meter}/{heard.Instrument}: {Told(heard.Tags)}").Distinct(StringComparer.Ordinal),
    ];

    public void Dispose()
    {
        Meters.Dispose();
        _activities.Dispose();
    }

    private static IEnumerable<string> Told(HeardLine line)
    {
        yield return $"log {line.Category} {line.Event.Id}: {line.Text}";
        yield return $"log {line.Category} {line.Event.Id}: {Told(line.Values)}";
        if (line.Exception is not null)
            yield return $"log {line.Category} {line.Event.Id}: {line.Exception}";
    }

    private static IEnumerable<string> Told(Activity activity)
    {
        yield return $"activity {activity.Source.Name}/{activity.OperationName}: {activity.DisplayName}; {activity.StatusDescription}; {Told(activity.TagObjects)}";
        foreach (ActivityEvent happened in activity.Events)
            yield return $"activity {activity.Source.Name}/{activity.OperationName}: {happened.Name}; {Told(happened.Tags)}";
    }

    private static string Told(IEnumerable<KeyValuePair<string, object?>> values) =>
        string.Join("; ", values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key} = {value.Value}")));
}
