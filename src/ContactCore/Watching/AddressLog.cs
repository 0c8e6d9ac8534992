using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>Tells which addresses a change set said something of, each masked, to those who ask for so much.</summary>
internal sealed partial class AddressLog(ILogger log)
{
    public void Tell(ChangeSet changes)
    {
        if (!log.IsEnabled(LogLevel.Debug))
            return;
        foreach (Change change in changes.Changes)
        {
            // A key is masked where it is told as text.
            if (Of(change) is { } told)
                AddressRecorded(changes.Account.Value, told.Address.ToString(), told.What);
        }
    }

    private static (AddressKey Address, string What)? Of(Change change) => change switch
    {
        FactRecorded recorded => (recorded.Address, recorded.Fact.ToString()),
        FactsLifted lifted => (lifted.Address, $"no longer {string.Join(", ", lifted.Facts)}"),
        EntryAdded added => (added.Address, "blacklisted"),
        EntryRemoved removed => (removed.Address, "off the account's blacklist"),
        AllEntriesRemoved removed => (removed.Address, "off the blacklist"),
        _ => null,
    };

    [LoggerMessage(1110, LogLevel.Debug, "Recorded in account {Account} of {Address}: {What}")]
    private partial void AddressRecorded(string account, string address, string what);
}
