using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Tells of what changes the store's tables.</summary>
/// <param name="loggers">The host's loggers, or null where it has none.</param>
internal sealed partial class MigrationLog(ILoggerFactory? loggers = null)
{
    private readonly ILogger _log = (loggers ?? NullLoggerFactory.Instance).CreateLogger("ContactCore.EntityFrameworkCore");

    [LoggerMessage(2000, LogLevel.Information, "The store's tables were upgraded by the migration {Migration}")]
    public partial void MigrationApplied(string migration);
}
