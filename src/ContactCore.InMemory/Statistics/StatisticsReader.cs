using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.InMemory.Limits;
using ContactCore.InMemory.Stores;
using ContactCore.Statistics;

namespace ContactCore.InMemory.Statistics;

internal sealed class StatisticsReader(InMemoryStore store) : IStatisticsReader
{
    public Task<IReadOnlyList<StatusCount>> ByStatusAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<StatusCount>>(
            account,
            snapshot =>
            [
                .. from contact in snapshot.State.Contacts.ById.Values
                   where contact.IsLive
                   from channel in contact.Channels
                   let address = channel.Address.AddressKey
                   group (address, contact.Id) by (address.Kind, Status: snapshot.StatusOf(contact, address)) into held
                   select new StatusCount(
                       held.Key.Kind,
                       held.Key.Status,
                       held.Select(pair => pair.address).Distinct().LongCount(),
                       held.Select(pair => pair.Id).Distinct().LongCount()),
            ],
            cancellationToken);

    public Task<IReadOnlyList<SourceCount>> BySourceAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SourceCount>>(
            account,
            snapshot =>
            [
                .. snapshot.State.Contacts.ById.Values
                    .Where(contact => contact.IsLive)
                    .CountBy(contact => contact.Body.Source)
                    .Select(pair => new SourceCount(pair.Key, pair.Value)),
            ],
            cancellationToken);

    public Task<IReadOnlyList<GrowthCount>> GrowthAsync(
        AccountId account, IReadOnlyList<DateTimeOffset> instants, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<GrowthCount>>(account, snapshot => Growth(snapshot, [.. instants]), cancellationToken);

    private static GrowthCount[] Growth(Snapshot snapshot, DateTimeOffset[] instants)
    {
        GrowthCount[] counts = new GrowthCount[instants.Length - 1];
        foreach (Contact contact in snapshot.State.Contacts.ById.Values.Select(stored => stored.Body))
        {
            if (contact.State == ContactState.Merged)
                continue;
            if (Place(instants, contact.CreatedAt) is { } created)
                counts[created] = counts[created] with { Created = counts[created].Created + 1 };
            if (contact.State == ContactState.Deleted && Place(instants, contact.Deletion!.At) is { } deleted)
                counts[deleted] = counts[deleted] with { Deleted = counts[deleted].Deleted + 1 };
        }

        return counts;
    }

    // Between which instants: the one at or before it, but not the last.
    private static int? Place(DateTimeOffset[] instants, DateTimeOffset at)
    {
        int found = Array.BinarySearch(instants, at);
        int place = found >= 0 ? found : ~found - 1;
        return place >= 0 && place < instants.Length - 1 ? place : null;
    }
}
