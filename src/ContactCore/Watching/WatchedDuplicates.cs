using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Selections;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IDuplicateReader"/>, watched.</summary>
internal sealed class WatchedDuplicates(IDuplicateReader duplicates, Questions questions) : IDuplicateReader
{
    public Task<DuplicateCount> CountAsync(AccountId account, ChannelKind kind, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.DuplicateCount,
            account,
            (duplicates, account, kind, cancellationToken),
            static asked => asked.duplicates.CountAsync(asked.account, asked.kind, asked.cancellationToken));

    public Task<IReadOnlyList<DuplicateGroup>> GroupsAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.DuplicateGroups,
            account,
            (duplicates, account, kind, after, size, cancellationToken),
            static asked => asked.duplicates.GroupsAsync(asked.account, asked.kind, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<Contact>> MembersAsync(
        AccountId account, AddressKey address, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.DuplicateMembers,
            account,
            (duplicates, account, address, after, size, cancellationToken),
            static asked => asked.duplicates.MembersAsync(asked.account, asked.address, asked.after, asked.size, asked.cancellationToken));
}
