using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>
/// The statuses that the preconditions of a change set look at, read once for all of them, and again after a change of the set
/// that may have moved one.
/// </summary>
internal sealed class StoredStatuses(WriteUnit unit)
{
    private AddressStates? _states;

    public void Forget() => _states = null;

    public async Task<AddressStatus> OfAsync(AddressKey address, CancellationToken cancellationToken)
    {
        _states ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        return _states.Of(address).Status;
    }

    private async Task<AddressStates> ReadAsync(CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        HashSet<AddressKey> addresses = [];
        foreach (ContactReplaced change in unit.Changes<ContactReplaced>()
            .Where(change => change.Preconditions.OfType<Precondition.NoneActive>().Any()))
        {
            StoredContact? contact = await unit.Contacts.FindAsync(change.Before.Id, cancellationToken).ConfigureAwait(false);
            addresses.UnionWith(contact?.Channels.Select(row => new AddressKey(row.Kind, row.Key)) ?? []);
        }

        return await AddressStates.ReadAsync(unit.Rows, addresses, cancellationToken).ConfigureAwait(false);
    }
}
