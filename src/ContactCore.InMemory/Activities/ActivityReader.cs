using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Activities;

internal sealed class ActivityReader(InMemoryStore store) : IActivityReader
{
    public Task<IReadOnlyList<Recipient>> RecipientsAsync(
        AccountId account,
        IReadOnlyCollection<ContactId> contacts,
        IReadOnlyCollection<string> externalIds,
        IReadOnlyCollection<ChannelKind> kinds,
        CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Recipient>>(
            account,
            snapshot =>
            [
                .. contacts
                    .Concat(externalIds
                        .Where(snapshot.State.Contacts.ByExternalId.ContainsKey)
                        .Select(key => snapshot.State.Contacts.ByExternalId[key]))
                    .Distinct()
                    .Select(id => snapshot.State.Contacts.ById.GetValueOrDefault(id))
                    .OfType<StoredContact>()
                    .Select(contact => Of(contact, kinds)),
            ],
            cancellationToken);

    public Task<IReadOnlyList<ContactActivity>> GetAsync(AccountId account, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactActivity>>(
            account,
            snapshot => [.. origins.Distinct().Select(origin => snapshot.State.Activities.ByOrigin.GetValueOrDefault(origin)).OfType<ContactActivity>()],
            cancellationToken);

    public Task<IReadOnlyList<ContactActivity>> PageAsync(
        AccountId account, ContactId contact, ActivityPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactActivity>>(
            account,
            snapshot =>
            [
                .. snapshot.State.Activities.OfContacts.GetValueOrDefault(contact, ActivityTable.None)
                    .From(activity => after is not { } place || ActivityOrder.IsBehind(activity, place))
                    .Take(size),
            ],
            cancellationToken);

    public Task<IReadOnlyList<ActivityCount>> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ActivityCount>>(
            account,
            snapshot =>
            [
                .. snapshot.State.Activities.OfContacts.GetValueOrDefault(contact, ActivityTable.None)
                    .CountBy(activity => (activity.Channel, activity.Status))
                    .Select(pair => new ActivityCount(pair.Key.Channel, pair.Key.Status, pair.Value)),
            ],
            cancellationToken);

    public Task<IReadOnlyList<FailedAddress>> FailedAddressesAsync(
        AccountId account, ChannelKind kind, int least, string? after, int size, CancellationToken cancellationToken)
    {
        FailedAddress place = new(new AddressKey(kind, after ?? ""), 0);
        return store.ReadAsync<IReadOnlyList<FailedAddress>>(
            account,
            snapshot =>
            [
                .. snapshot.State.Activities.Failed
                    .From(failed => FailureOrder.Instance.Compare(failed, place) > 0)
                    .TakeWhile(failed => failed.Address.Kind == kind)
                    .Where(failed => failed.Failures >= least)
                    .Take(size),
            ],
            cancellationToken);
    }

    public Task<IReadOnlyList<ContactId>> DueRatingsAsync(AccountId account, long period, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactId>>(
            account,
            snapshot => [.. snapshot.State.Activities.Due.TakeWhile(due => due.Period <= period).Select(due => due.Contact).Take(size)],
            cancellationToken);

    private static Recipient Of(StoredContact contact, IReadOnlyCollection<ChannelKind> kinds) => new(
        contact.Id,
        contact.Body.ExternalId,
        contact.Body.MergedInto,
        [.. contact.Channels.Where(channel => channel.IsPrimary && kinds.Contains(channel.Address.Kind)).Select(channel => channel.Address.AddressKey)]);
}
