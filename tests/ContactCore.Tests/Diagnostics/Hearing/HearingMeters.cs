using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ContactCore.Tests.Diagnostics.Hearing;

/// <summary>A host's meters, which keep every measurement; those of other hosts in the process are not heard unless asked for.</summary>
public sealed class HearingMeters : IMeterFactory
{
    private readonly ConcurrentDictionary<string, Meter> _meters = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Instrument> _instruments = [];
    private readonly ConcurrentQueue<HeardMeasurement> _measurements = [];
    private readonly MeterListener _listener = new();

    /// <summary>Begins to listen.</summary>
    /// <param name="toAll">Whether every meter of the process is heard.</param>
    public HearingMeters(bool toAll = false)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (!toAll && instrument.Meter.Scope != this)
                return;
            _instruments.Enqueue(instrument);
            listener.EnableMeasurementEvents(instrument);
        };
        Hear<byte>();
        Hear<short>();
        Hear<int>();
        Hear<long>();
        Hear<float>();
        Hear<double>();
        Hear<decimal>();
        _listener.Start();
    }

    public IReadOnlyCollection<Instrument> Instruments => _instruments;

    public IReadOnlyCollection<HeardMeasurement> Measurements => _measurements;

    /// <summary>The sum of what an instrument measured, of those with a tag where one is named.</summary>
    public double Sum(string instrument, string? tag = null, string? value = null) =>
        Of(instrument).Where(heard => tag is null || heard.Tag(tag) == value).Sum(heard => heard.Value);

    public IEnumerable<HeardMeasurement> Of(string instrument) => _measurements.Where(heard => heard.Instrument == instrument);

    public Meter Create(MeterOptions options) =>
        _meters.GetOrAdd(options.Name, name => new Meter(new MeterOptions(name) { Scope = this }));

    public void Dispose()
    {
        _listener.RecordObservableInstruments();
        _listener.Dispose();
        foreach (Meter meter in _meters.Values)
            meter.Dispose();
    }

    private void Hear<T>()
        where T : struct =>
        _listener.SetMeasurementEventCallback<T>((instrument, measurement, tags, _) => _measurements.Enqueue(new HeardMeasurement(
            instrument.Meter.Name,
            instrument.Name,
            Convert.ToDouble(measurement, System.Globalization.CultureInfo.InvariantCulture),
            tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal))));
}
