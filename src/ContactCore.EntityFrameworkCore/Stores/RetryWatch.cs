using System.Data.Common;
using System.Diagnostics.Metrics;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>Tells of units of work that are done again.</summary>
/// <param name="loggers">The host's loggers, or null where it has none.</param>
/// <param name="meters">The host's factory of meters, or null where it has none.</param>
internal sealed partial class RetryWatch(ILoggerFactory? loggers = null, IMeterFactory? meters = null)
{
    private static readonly Lazy<Meter> OfProcess = new(() => new Meter(Telemetry.MeterName));

    private readonly ILogger _log = (loggers ?? NullLoggerFactory.Instance).CreateLogger("ContactCore.EntityFrameworkCore");

    private readonly Counter<long> _retries = (meters?.Create(Telemetry.MeterName) ?? OfProcess.Value)
        .CreateCounter<long>("contactcore.store.retries", "{retry}", "Units of work that were done again");

    /// <summary>Tells that one is to be done again.</summary>
    /// <param name="failure">The database's exception, of which only the code is told.</param>
    /// <param name="tried">How many times it was tried.</param>
    public void Tell(Exception failure, int tried)
    {
        string code = (failure as DbException)?.SqlState ?? failure.GetType().FullName!;
        _retries.Add(1, new KeyValuePair<string, object?>("error.type", code));
        UnitRetried(tried, code);
    }

    [LoggerMessage(2100, LogLevel.Warning, "A unit of work failed at try {Try} ({Error}) and is done again from its beginning")]
    private partial void UnitRetried(int @try, string error);
}
