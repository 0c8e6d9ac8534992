using System.Runtime.CompilerServices;
using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Histories;

/// <summary>
/// What happened to a contact: its own entries and those of its addresses for the time that it held them; and what happened to
/// an address.
/// </summary>
public sealed class ContactHistory
{
    private const int PageSize = 200;

    private readonly Session _session;
    private readonly IHistoryReader _reader;

    internal ContactHistory(Session session, IHistoryReader reader)
    {
        _session = session;
        _reader = reader;
    }

    /// <summary>A contact's history, oldest first, read page by page as it is asked for.</summary>
    /// <param name="contact">The contact, in any state.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The entries; none where there is no such contact.</returns>
    public async IAsyncEnumerable<HistoryEntry> OfAsync(
        ContactId contact, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<AddressHolding> holdings =
            await _reader.HoldingsAsync(_session.Account, contact, cancellationToken).ConfigureAwait(false);
        List<HistoryStream> streams =
        [
            new(after => _reader.OfContactAsync(_session.Account, contact, after, PageSize, cancellationToken)),
            .. holdings.Select(holding => new HistoryStream(
                after => _reader.OfAddressAsync(_session.Account, holding, after, PageSize, cancellationToken))),
        ];
        HashSet<Guid> seen = [];
        await foreach (HistoryEntry entry in HistoryStream.MergeAsync(streams).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // An address that was dropped and taken up again at one instant has two holdings that touch.
            if (entry.Address is null || seen.Add(entry.Id))
                yield return entry;
        }
    }

    /// <summary>An address's history in the account, oldest first, whoever holds it, read page by page as it is asked for.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The entries; none where nothing ever happened to it.</returns>
    public IAsyncEnumerable<HistoryEntry> OfAddressAsync(ChannelAddress address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        AddressHolding always = new(address.AddressKey, DateTimeOffset.MinValue, null);
        HistoryStream stream = new(after => _reader.OfAddressAsync(_session.Account, always, after, PageSize, cancellationToken));
        return HistoryStream.MergeAsync([stream]);
    }
}
