using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Gives the groups of duplicates by size, the largest first (D2).</summary>
public sealed class GroupsBySize : Breach
{
    public override string Promise => "D2";

    public override void AddTo(IServiceCollection services) => Wrap<IDuplicateReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IDuplicateReader inner) : IDuplicateReader
    {
        public Task<DuplicateCount> CountAsync(AccountId account, ChannelKind kind, CancellationToken cancellationToken) =>
            inner.CountAsync(account, kind, cancellationToken);

        public async Task<IReadOnlyList<DuplicateGroup>> GroupsAsync(
            AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken)
        {
            IReadOnlyList<DuplicateGroup> all = await inner.GroupsAsync(account, kind, null, 10_000, cancellationToken);
            List<DuplicateGroup> ordered = [.. all.OrderByDescending(group => group.Count).ThenByDescending(group => group.Key, StringComparer.Ordinal)];
            return [.. ordered.Skip(ordered.FindIndex(group => group.Key == after) + 1).Take(size)];
        }

        public Task<IReadOnlyList<Contact>> MembersAsync(
            AccountId account, AddressKey address, RankingPosition? after, int size, CancellationToken cancellationToken) =>
            inner.MembersAsync(account, address, after, size, cancellationToken);
    }
}
