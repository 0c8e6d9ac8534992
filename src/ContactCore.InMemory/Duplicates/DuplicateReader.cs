using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Selections;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Duplicates;

internal sealed class DuplicateReader(InMemoryStore store) : IDuplicateReader
{
    public Task<DuplicateCount> CountAsync(AccountId account, ChannelKind kind, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => Count(Groups(snapshot, kind, after: null)), cancellationToken);

    public Task<IReadOnlyList<DuplicateGroup>> GroupsAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<DuplicateGroup>>(
            account, snapshot => [.. Groups(snapshot, kind, after).Take(size)], cancellationToken);

    public Task<IReadOnlyList<Contact>> MembersAsync(
        AccountId account, AddressKey address, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Contact>>(
            account,
            snapshot => [.. snapshot.State.Contacts.Holders.Of(address).ByCreation
                .Walk(Ranking.Created, after)
                .Take(size)
                .Select(position => snapshot.View(snapshot.State.Contacts.ById[position.Id]))],
            cancellationToken);

    private static DuplicateCount Count(IEnumerable<DuplicateGroup> groups) =>
        groups.Aggregate(new DuplicateCount(0, 0), (sum, group) => new DuplicateCount(sum.Keys + 1, sum.Contacts + group.Count));

    // Nothing is before the empty key, and no address has it.
    private static IEnumerable<DuplicateGroup> Groups(Snapshot snapshot, ChannelKind kind, string? after)
    {
        HolderIndex index = snapshot.State.Contacts.Holders;
        AddressKey place = new(kind, after ?? "");
        return index.Shared
            .From(address => AddressKeyOrder.Instance.Compare(address, place) > 0)
            .TakeWhile(address => address.Kind == kind)
            .Select(address => new DuplicateGroup(address, index.Of(address).Count));
    }
}
