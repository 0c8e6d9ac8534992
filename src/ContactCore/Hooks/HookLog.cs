using Microsoft.Extensions.Logging;

namespace ContactCore.Hooks;

/// <summary>What is told of hooks. What a handler failed with is named and not quoted: it may say anything.</summary>
internal static partial class HookLog
{
    public const string Feature = "Hooks";

    [LoggerMessage(1800, LogLevel.Information, "Hooks are on: events are kept from now on")]
    public static partial void HooksTurnedOn(ILogger log);

    [LoggerMessage(1801, LogLevel.Information, "Hooks are off: no more events are kept")]
    public static partial void HooksTurnedOff(ILogger log);

    [LoggerMessage(1802, LogLevel.Warning, "Hooks could not be turned on ({Error}); it is tried again")]
    public static partial void TurningOnFailed(ILogger log, string error);

    [LoggerMessage(1810, LogLevel.Warning, "Event {Sequence} of account {Account}, of {Subject}, failed at attempt {Attempt} ({Error}); it is tried again in {Seconds:0.###} s")]
    public static partial void EventFailed(ILogger log, long sequence, string account, string subject, int attempt, string error, double seconds);

    [LoggerMessage(1811, LogLevel.Warning, "Event {Sequence} of account {Account}, of {Subject}, failed at attempt {Attempt} ({Error}) and is parked; later ones of the same subject wait")]
    public static partial void EventParked(ILogger log, long sequence, string account, string subject, int attempt, string error);

    [LoggerMessage(1812, LogLevel.Warning, "Event {Sequence} of account {Account}, of {Subject}, was skipped and will not be delivered")]
    public static partial void EventSkipped(ILogger log, long sequence, string account, string subject);

    [LoggerMessage(1820, LogLevel.Warning, "Delivering events of account {Account} stopped ({Error}); it is tried again")]
    public static partial void DeliveryStopped(ILogger log, string account, string error);

    [LoggerMessage(1821, LogLevel.Warning, "Another process took over the events of account {Account}; some may be delivered twice")]
    public static partial void LeaseLost(ILogger log, string account);

    [LoggerMessage(1822, LogLevel.Warning, "Events could not be looked for ({Error}); it is tried again")]
    public static partial void LookingFailed(ILogger log, string error);
}
