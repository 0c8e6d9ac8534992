using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Diagnostics.Hearing;

/// <summary>A line of a log, with everything that a host's logger may keep of it.</summary>
public sealed record HeardLine(
    string Category, LogLevel Level, EventId Event, string Text, IReadOnlyList<KeyValuePair<string, object?>> Values, Exception? Exception);
