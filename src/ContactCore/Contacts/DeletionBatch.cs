using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>
/// Deletes contacts together, each under a precondition. Where one of them has moved meanwhile, they are tried one by one, and
/// those that do not hold to the precondition any more are given back.
/// </summary>
internal sealed class DeletionBatch(Session session, ContactLookup lookup, string reason)
{
    private const int Tries = 5;

    /// <summary>How many it has deleted so far, which stay so.</summary>
    public long Deleted { get; private set; }

    /// <summary>Deletes, and returns those that were left, as they are now; who is gone for good by now is passed over.</summary>
    public async Task<IReadOnlyList<Contact>> DeleteAsync(
        IReadOnlyList<Contact> contacts, Precondition precondition, CancellationToken cancellationToken)
    {
        if (contacts.Count == 0)
            return [];
        try
        {
            await ApplyAsync(contacts, precondition, cancellationToken).ConfigureAwait(false);
            return [];
        }
        catch (ContactCoreException e) when (e is PreconditionFailedException or VersionConflictException or DefinitionChangedException)
        {
            List<Contact> held = [];
            foreach (Contact contact in contacts)
            {
                if (await TryDeleteAsync(contact.Id, precondition, cancellationToken).ConfigureAwait(false) is { } left)
                    held.Add(left);
            }

            return held;
        }
    }

    // The contact as it is now where it was left.
    private async Task<Contact?> TryDeleteAsync(ContactId id, Precondition precondition, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Contact? fresh = await FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (fresh?.State != ContactState.Live)
                return fresh;
            try
            {
                await ApplyAsync([fresh], precondition, cancellationToken).ConfigureAwait(false);
                return null;
            }
            catch (PreconditionFailedException)
            {
                return await FindAsync(id, cancellationToken).ConfigureAwait(false);
            }
            catch (ContactCoreException e) when (attempt < Tries && e is VersionConflictException or DefinitionChangedException)
            {
                // Read again and try again: the precondition alone decides.
            }
        }
    }

    // Erased, or merged into another meanwhile: that one is not whom this is about.
    private async Task<Contact?> FindAsync(ContactId id, CancellationToken cancellationToken) =>
        await lookup.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } found && found.Id == id ? found : null;

    private async Task ApplyAsync(IReadOnlyList<Contact> contacts, Precondition precondition, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        Change[] changes = [.. contacts.Select(contact => ContactChange.OfDeletion(session, at, contact, reason, precondition))];
        await session.ApplyAsync(at, changes, cancellationToken).ConfigureAwait(false);
        Deleted += contacts.Count;
    }
}
