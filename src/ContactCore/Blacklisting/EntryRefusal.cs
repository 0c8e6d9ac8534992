using ContactCore.Channels;
using ContactCore.Stores;

namespace ContactCore.Blacklisting;

/// <summary>Refuses addresses by the account's own entries on the blacklist.</summary>
internal sealed class EntryRefusal(
    Session session, IBlacklistReader reader, IRefusalKeeping keeping, string reason, BlacklistCategory category) : AddressRefusal(keeping)
{
    public override async Task<IReadOnlySet<AddressKey>> KnownAsync(
        IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<AddressKey, BlacklistState> found =
            await reader.GetAsync(session.Account, addresses, cancellationToken).ConfigureAwait(false);
        return found.Where(pair => pair.Value.Own is not null).Select(pair => pair.Key).ToHashSet();
    }

    public override Change Of(DateTimeOffset at, AddressKey address) => AddressBlacklist.NewEntry(session, at, address, reason, category);
}
