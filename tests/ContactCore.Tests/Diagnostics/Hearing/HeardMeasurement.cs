namespace ContactCore.Tests.Diagnostics.Hearing;

/// <summary>What an instrument measured, with its tags.</summary>
public sealed record HeardMeasurement(string Meter, string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags)
{
    public string? Tag(string name) => Tags.GetValueOrDefault(name)?.ToString();
}
