using System.Runtime.CompilerServices;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Reporting;

/// <summary>Counts and pages through what was reported of a contact, the newest first.</summary>
/// <typeparam name="T">What was reported.</typeparam>
internal abstract class ReportListing<T>(ContactLookup lookup)
{
    private const int LargestPage = 500;
    private const int ListedPage = 200;

    public async Task<long> CountAsync(ContactId contact, CancellationToken cancellationToken)
    {
        long count = await CountOfAsync(contact, cancellationToken).ConfigureAwait(false);
        return count > 0 || await SurvivorOfAsync(contact, cancellationToken).ConfigureAwait(false) is not { } survivor
            ? count
            : await CountOfAsync(survivor, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ReportPage<T>> PageAsync(ContactId contact, int size, ReportCursor? after, CancellationToken cancellationToken)
    {
        if (size is < 1 or > LargestPage)
            throw new InvalidValueException("size", $"is {size}", $"1 to {LargestPage}");
        IReadOnlyList<T> found = await PageOfAsync(contact, after?.Position, size + 1, cancellationToken).ConfigureAwait(false);
        if (found.Count == 0 && await SurvivorOfAsync(contact, cancellationToken).ConfigureAwait(false) is { } survivor)
            found = await PageOfAsync(survivor, after?.Position, size + 1, cancellationToken).ConfigureAwait(false);
        if (found.Count <= size)
            return new ReportPage<T>(found, null);
        T[] page = [.. found.Take(size)];
        return new ReportPage<T>(page, new ReportCursor(PlaceOf(page[^1])));
    }

    public async IAsyncEnumerable<T> ListAsync(ContactId contact, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ReportCursor? next = null;
        do
        {
            ReportPage<T> page = await PageAsync(contact, ListedPage, next, cancellationToken).ConfigureAwait(false);
            foreach (T item in page.Items)
                yield return item;
            next = page.Next;
        }
        while (next is not null);
    }

    protected abstract Task<long> CountOfAsync(ContactId contact, CancellationToken cancellationToken);

    protected abstract Task<IReadOnlyList<T>> PageOfAsync(
        ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken);

    protected abstract ReportPosition PlaceOf(T item);

    // A merged contact has nothing of its own any more, so that only then the survivor has to be looked for.
    private async Task<ContactId?> SurvivorOfAsync(ContactId contact, CancellationToken cancellationToken) =>
        await lookup.FindAsync(contact, cancellationToken).ConfigureAwait(false) is { } found && found.Id != contact ? found.Id : null;
}
