using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Limits;
using ContactCore.InMemory.Stores;
using ContactCore.Standings;

namespace ContactCore.InMemory.Standings;

internal sealed class SendingReader(InMemoryStore store) : ISendingReader
{
    public Task<IReadOnlyList<AddressSending>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, Guid? category, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<AddressSending>>(
            account,
            snapshot => [.. addresses.Distinct().Select(address => new AddressSending(
                snapshot.Addresses.StateOf(address), Use(snapshot, address, category)))],
            cancellationToken);

    private static AddressUse Use(Snapshot snapshot, AddressKey address, Guid? category)
    {
        ContactTable contacts = snapshot.State.Contacts;
        AddressUse use = AddressUse.None;
        foreach (StoredContact holder in contacts.Holders.Of(address).ById.Select(id => contacts.ById[id]))
        {
            use |= AddressUse.Held;
            if (address.Kind == ChannelKind.Email && snapshot.IsPastLimit(holder))
                continue;
            use |= AddressUse.WithinLimit;
            if (category is null || holder.Categories.Contains(category.Value))
                return use | AddressUse.InCategory;
        }

        return use;
    }
}
