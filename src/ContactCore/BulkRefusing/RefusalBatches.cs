using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Stores;

namespace ContactCore.BulkRefusing;

/// <summary>Refuses addresses, some in each transaction, and counts.</summary>
internal sealed class RefusalBatches(Session session, AddressRefusal refusal)
{
    /// <summary>How many are refused now and were not before.</summary>
    public long Recorded { get; private set; }

    /// <summary>How many were so already.</summary>
    public long AlreadyThere { get; private set; }

    // What is known already is left out: the address of 100,000 contacts would get as many entries of history, and a rule
    // that a host applies every day one a day.
    public async Task RefuseAsync(IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken)
    {
        IReadOnlySet<AddressKey> known = await refusal.KnownAsync(addresses, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = session.Now();
        Change[] changes = [.. addresses.Where(address => !known.Contains(address)).Select(address => refusal.Of(at, address))];
        long recorded = 0;
        if (changes.Length > 0)
            recorded = await refusal.WriteAsync(at, changes, cancellationToken).ConfigureAwait(false);
        Recorded += recorded;
        AlreadyThere += addresses.Count - recorded;
    }
}
