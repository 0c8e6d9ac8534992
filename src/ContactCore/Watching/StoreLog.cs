using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>What is told of the store. A failure is named and not quoted: the caller has the exception.</summary>
internal static partial class StoreLog
{
    public const string Feature = "Stores";

    [LoggerMessage(1000, LogLevel.Information, "The store is ready; preparing it took {Seconds:0.###} s")]
    public static partial void StorePrepared(ILogger log, double seconds);

    [LoggerMessage(1001, LogLevel.Warning, "The store could not be prepared ({Error}); it took {Seconds:0.###} s")]
    public static partial void PreparingFailed(ILogger log, string error, double seconds);

    [LoggerMessage(1002, LogLevel.Warning, "The store cannot be used ({Error})")]
    public static partial void StoreRefused(ILogger log, string error);

    [LoggerMessage(1010, LogLevel.Information, "All text was normalised again in {Seconds:0.###} s: {Contacts} contacts")]
    public static partial void Reindexed(ILogger log, double seconds, long contacts);

    [LoggerMessage(1011, LogLevel.Warning, "Normalising all text again stopped after {Seconds:0.###} s ({Error}); it can be repeated")]
    public static partial void ReindexingStopped(ILogger log, double seconds, string error);

    [LoggerMessage(1020, LogLevel.Information, "The store's files were written anew in {Seconds:0.###} s")]
    public static partial void Scrubbed(ILogger log, double seconds);

    [LoggerMessage(1021, LogLevel.Warning, "Writing the store's files anew stopped after {Seconds:0.###} s ({Error}); it can be repeated")]
    public static partial void ScrubbingStopped(ILogger log, double seconds, string error);

    [LoggerMessage(1100, LogLevel.Debug, "A change set of account {Account} was refused ({Error}); nothing of it stands")]
    public static partial void WriteRefused(ILogger log, string account, string error);

    [LoggerMessage(1101, LogLevel.Warning, "A change set of account {Account} failed ({Error})")]
    public static partial void WriteFailed(ILogger log, string account, string error);

    [LoggerMessage(1102, LogLevel.Warning, "The store could not answer {Question} ({Error})")]
    public static partial void ReadFailed(ILogger log, string question, string error);
}
