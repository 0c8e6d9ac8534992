using System.Diagnostics.Metrics;

namespace ContactCore.Diagnostics;

/// <summary>What is measured.</summary>
internal sealed class Instruments
{
    // Those that OpenTelemetry advises for calls of a database, and more above for runs; its default is for milliseconds.
    private static readonly InstrumentAdvice<double> Calls = new() { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] };
    private static readonly InstrumentAdvice<double> Runs = new() { HistogramBucketBoundaries = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 600, 1800, 3600] };

    private static readonly Lazy<Meter> OfProcess = new(() => new Meter(Telemetry.MeterName));

    /// <summary>Creates the instruments.</summary>
    /// <param name="meters">The host's factory, or null where it has none.</param>
    public Instruments(IMeterFactory? meters)
    {
        Meter meter = meters?.Create(Telemetry.MeterName) ?? OfProcess.Value;
        WriteDuration = meter.CreateHistogram("contactcore.write.duration", "s", "How long change sets took", null, Calls);
        Changes = meter.CreateCounter<long>("contactcore.write.changes", "{change}", "What change sets altered");
        ReadDuration = meter.CreateHistogram("contactcore.read.duration", "s", "How long the store's answers took", null, Calls);
        RunDuration = meter.CreateHistogram("contactcore.run.duration", "s", "How long long runs took", null, Runs);
        ImportedRows = meter.CreateCounter<long>("contactcore.import.rows", "{row}", "Rows of imports, counted when their batch stands");
        ExportedRows = meter.CreateCounter<long>("contactcore.export.rows", "{row}", "Rows that were exported");
        DeliveryDuration = meter.CreateHistogram("contactcore.delivery.duration", "s", "How long handlers took for an event", null, Calls);
        DeliveredEvents = meter.CreateCounter<long>("contactcore.delivery.events", "{event}", "Attempts to deliver events");
        DeliveryLag = meter.CreateHistogram("contactcore.delivery.lag", "s", "How long after the change its event was delivered", null, Runs);
        DeletedContacts = meter.CreateCounter<long>("contactcore.deletion.contacts", "{contact}", "Contacts that long runs deleted");
    }

    public Histogram<double> WriteDuration { get; }

    public Counter<long> Changes { get; }

    public Histogram<double> ReadDuration { get; }

    public Histogram<double> RunDuration { get; }

    public Counter<long> ImportedRows { get; }

    public Counter<long> ExportedRows { get; }

    public Counter<long> DeletedContacts { get; }

    public Histogram<double> DeliveryDuration { get; }

    public Counter<long> DeliveredEvents { get; }

    public Histogram<double> DeliveryLag { get; }
}
