using System.Runtime.CompilerServices;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Duplicates;

/// <summary>Exact duplicates: live contacts that hold the same email or the same phone (rule 8).</summary>
public sealed partial class DuplicateFinder
{
    private const int PageSize = 500;

    private readonly Session _session;
    private readonly IDuplicateReader _reader;
    private readonly IMatchReader _matches;
    private readonly IMatchAnswerReader _answers;
    private readonly HeldAnswers _held;
    private readonly IFieldReader _fields;
    private readonly IContactReader _contacts;
    private readonly ContactLookup _lookup;
    private readonly MatchIndexes _indexes;
    private readonly Watch _watch;

    internal DuplicateFinder(
        Session session,
        IDuplicateReader reader,
        IMatchReader matches,
        IMatchAnswerReader answers,
        HeldAnswers held,
        IFieldReader fields,
        IContactReader contacts,
        ContactLookup lookup,
        MatchIndexes indexes,
        Watch watch)
    {
        _session = session;
        _reader = reader;
        _matches = matches;
        _answers = answers;
        _held = held;
        _fields = fields;
        _contacts = contacts;
        _lookup = lookup;
        _indexes = indexes;
        _watch = watch;
    }

    /// <summary>How many keys are held more than once, and how many holdings those are.</summary>
    /// <param name="kind"><see cref="ChannelKind.Email"/> or <see cref="ChannelKind.Phone"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The two numbers.</returns>
    /// <exception cref="InvalidValueException">Another kind.</exception>
    public Task<DuplicateCount> CountAsync(ChannelKind kind = ChannelKind.Email, CancellationToken cancellationToken = default) =>
        _reader.CountAsync(_session.Account, Checked(kind), cancellationToken);

    /// <summary>The groups in alphabetical order of their keys (by code point), read page by page.</summary>
    /// <param name="kind"><see cref="ChannelKind.Email"/> or <see cref="ChannelKind.Phone"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The groups with their sizes.</returns>
    /// <exception cref="InvalidValueException">Another kind.</exception>
    public async IAsyncEnumerable<DuplicateGroup> GroupsAsync(
        ChannelKind kind = ChannelKind.Email, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? after = null;
        IReadOnlyList<DuplicateGroup> page;
        do
        {
            page = await _reader.GroupsAsync(_session.Account, Checked(kind), after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (DuplicateGroup group in page)
                yield return group;
            after = page.Count == 0 ? after : page[^1].Key;
        }
        while (page.Count == PageSize);
    }

    /// <summary>The live contacts that hold an address, by creation, read page by page.</summary>
    /// <param name="address">An email or a phone.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The contacts.</returns>
    /// <exception cref="InvalidValueException">An address of another kind.</exception>
    public IAsyncEnumerable<Contact> MembersAsync(ChannelAddress address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return MembersAsync(address.AddressKey, cancellationToken);
    }

    /// <summary>The members of a group, by creation, read page by page.</summary>
    /// <param name="address">The address of a <see cref="DuplicateGroup"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The contacts.</returns>
    /// <exception cref="InvalidValueException">An address of another kind.</exception>
    public async IAsyncEnumerable<Contact> MembersAsync(
        AddressKey address, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Checked(address.Kind);
        RankingPosition? after = null;
        IReadOnlyList<Contact> page;
        do
        {
            page = await _reader.MembersAsync(_session.Account, address, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (Contact contact in page)
                yield return contact;
            after = page.Count == 0 ? after : RankingValue.Position(Ranking.Created, page[^1]);
        }
        while (page.Count == PageSize);
    }

    /// <summary>
    /// Deletes all but one contact of each group, in key order, each decided against what is still live, in batches that
    /// are each all or nothing. No key of the kind ever loses its last live contact: one that alone holds another key is
    /// left and counted.
    /// </summary>
    /// <param name="kind"><see cref="ChannelKind.Email"/> or <see cref="ChannelKind.Phone"/>.</param>
    /// <param name="keep">Which contact of each group stays.</param>
    /// <param name="reason">Why, 1 to 500 characters.</param>
    /// <param name="progress">Told how many groups were looked at so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many were deleted and how many left.</returns>
    /// <exception cref="InvalidValueException">Another kind, or the reason is empty or too long.</exception>
    /// <exception cref="DeletionStoppedException">It could not go on behind the first batch: says how many are deleted.</exception>
    public Task<DuplicateRemoval> RemoveAsync(
        ChannelKind kind, Keep keep, string reason, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        DeletionBatch batch = new(_session, _lookup, TextLimit.Reason.Required(reason, "reason"));
        DuplicateRemover remover = new(_session, _reader, _contacts, batch, Checked(kind), Defined.Require(keep, "keep"));
        WatchedRemoval watched = new(_watch, _session.Account, remover, progress);
        return watched.RunAsync(() => remover.RunAsync(watched, cancellationToken));
    }

    private static ChannelKind Checked(ChannelKind kind) =>
        kind is ChannelKind.Email or ChannelKind.Phone
            ? kind
            : throw new InvalidValueException("kind", $"is {kind}", "Email or Phone");
}
