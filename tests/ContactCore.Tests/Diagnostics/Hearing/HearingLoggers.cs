using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Diagnostics.Hearing;

/// <summary>A host's loggers, which keep every line of every level.</summary>
public sealed class HearingLoggers : ILoggerFactory
{
    private readonly ConcurrentQueue<HeardLine> _lines = [];

    public IReadOnlyCollection<HeardLine> Lines => _lines;

    public HeardLine Line(int id) => Assert.Single(_lines, line => line.Event.Id == id);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<HeardLine> lines) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lines.Enqueue(new HeardLine(category, LogLevel.None, default, $"scope {state}", Values(state), null));
            return null;
        }

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new HeardLine(category, logLevel, eventId, formatter(state, exception), Values(state), exception));

        private static KeyValuePair<string, object?>[] Values(object? state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? [.. values] : [];
    }
}
