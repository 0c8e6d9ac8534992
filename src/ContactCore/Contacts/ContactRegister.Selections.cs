using System.Runtime.CompilerServices;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Text;

namespace ContactCore.Contacts;

// What is done with a selection; single contacts stand in the other part.
public sealed partial class ContactRegister
{
    private const int LargestPage = 1000;

    /// <summary>How many contacts a selection takes, exactly.</summary>
    /// <param name="people">The selection.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number.</returns>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public async Task<long> CountAsync(Selection people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        ContactQuery query = await _resolver.ResolveAsync(people, cancellationToken).ConfigureAwait(false);
        return await _reader.CountAsync(_session.Account, query, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A page of a selection; one costs the same however deep it lies.</summary>
    /// <param name="people">The selection.</param>
    /// <param name="ranking">The order.</param>
    /// <param name="size">At most how many, 1 to 1,000.</param>
    /// <param name="after">The cursor of the page before, or null for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The page, with the cursor of the next one where there is one.</returns>
    /// <exception cref="InvalidValueException">The size is out of range, or the cursor is another ranking's.</exception>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public async Task<ContactPage> PageAsync(
        Selection people, Ranking ranking, int size = 50, Cursor? after = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(ranking);
        if (size is < 1 or > LargestPage)
            throw new InvalidValueException("size", $"is {size}", $"1 to {LargestPage}");
        if (after is not null && after.Ranking != ranking)
            throw new InvalidValueException("cursor", "belongs to another ranking", "the cursor of a page of the same ranking");
        ContactQuery query = await _resolver.ResolveAsync(people, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Contact> found = await _reader
            .PageAsync(_session.Account, query, ranking, after?.Position, size + 1, cancellationToken).ConfigureAwait(false);
        if (found.Count <= size)
            return new ContactPage(found, null);
        Contact[] page = [.. found.Take(size)];
        return new ContactPage(page, new Cursor(ranking, RankingValue.Position(ranking, page[^1])));
    }

    /// <summary>All contacts of a selection, read page by page as they are asked for.</summary>
    /// <param name="people">The selection.</param>
    /// <param name="ranking">The order.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The contacts.</returns>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public async IAsyncEnumerable<Contact> ListAsync(
        Selection people, Ranking ranking, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(ranking);
        await foreach (IReadOnlyList<Contact> page in _lookup.PagesAsync(people, ranking, _session.BatchSize, cancellationToken).ConfigureAwait(false))
        {
            foreach (Contact contact in page)
                yield return contact;
        }
    }

    /// <summary>
    /// Deletes of a selection those whose every address in question refuses messages (rule 2), in batches that are each
    /// all or nothing; the others are left and counted.
    /// </summary>
    /// <param name="people">The selection. Of scope Both the deleted ones are passed over and counted.</param>
    /// <param name="reason">Why, 1 to 500 characters.</param>
    /// <param name="progress">Told how many were looked at so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many were deleted, and how many left, by what held them.</returns>
    /// <exception cref="InvalidValueException">The reason is empty or too long, or the selection is of the deleted.</exception>
    /// <exception cref="DeletionStoppedException">It could not go on behind the first batch: says how many are deleted.</exception>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public Task<DeleteOutcome> DeleteAsync(
        Selection people, string reason, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Scope == Scope.Deleted)
            throw new InvalidValueException("scope", "is Deleted", "live contacts to delete");
        string why = TextLimit.Reason.Required(reason, "reason");
        BulkDeletion deletion = new(_session, _lookup, people, why);
        WatchedDeletion watched = new(_watch, _session.Account, deletion, progress);
        return watched.RunAsync(() => deletion.RunAsync(watched, cancellationToken));
    }

    /// <summary>
    /// Restores the deleted contacts of a selection, in batches that are each all or nothing. Their addresses have the standing
    /// that they have now: what a person refused meanwhile stays refused (rule 11).
    /// </summary>
    /// <param name="people">The selection, of scope Deleted.</param>
    /// <param name="progress">Told how many are restored so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many were restored.</returns>
    /// <exception cref="InvalidValueException">The selection is not of the deleted.</exception>
    /// <exception cref="RestoringStoppedException">It could not go on behind the first batch: says how many are restored.</exception>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public Task<RestoreOutcome> RestoreAsync(
        Selection people, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Scope != Scope.Deleted)
            throw new InvalidValueException("scope", $"is {people.Scope}", "Deleted: contacts to restore");
        BulkRestoring restoring = new(_session, _lookup, people);
        WatchedRestoring watched = new(_watch, _session.Account, restoring, progress);
        return watched.RunAsync(() => restoring.RunAsync(watched, cancellationToken));
    }
}
