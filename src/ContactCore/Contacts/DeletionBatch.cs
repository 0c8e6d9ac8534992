using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>
/// Deletes contacts together, each under a demand. Where one of them has moved meanwhile, they are tried one by one, and
/// those that do not hold to the demand any more are given back.
/// </summary>
internal sealed class DeletionBatch(Session session, ContactLookup lookup, string reason)
{
    private const int Tries = 5;

    /// <summary>Deletes, and returns those that were left, as they are now.</summary>
    public async Task<IReadOnlyList<Contact>> DeleteAsync(
        IReadOnlyList<Contact> contacts, Demand demand, CancellationToken cancellationToken)
    {
        if (contacts.Count == 0)
            return [];
        try
        {
            await ApplyAsync(contacts, demand, cancellationToken).ConfigureAwait(false);
            return [];
        }
        catch (Exception e) when (e is DemandFailedException or VersionConflictException)
        {
            List<Contact> held = [];
            foreach (Contact contact in contacts)
            {
                if (!await TryDeleteAsync(contact.Id, demand, cancellationToken).ConfigureAwait(false))
                    held.Add(await lookup.RequireAsync(contact.Id, cancellationToken).ConfigureAwait(false));
            }

            return held;
        }
    }

    private async Task<bool> TryDeleteAsync(ContactId id, Demand demand, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Contact fresh = await lookup.RequireAsync(id, cancellationToken).ConfigureAwait(false);
            if (fresh.State != ContactState.Live)
                return false;
            try
            {
                await ApplyAsync([fresh], demand, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (DemandFailedException)
            {
                return false;
            }
            catch (VersionConflictException) when (attempt < Tries)
            {
                // Read again and try again: the demand alone decides.
            }
        }
    }

    private Task<ApplyResult> ApplyAsync(IReadOnlyList<Contact> contacts, Demand demand, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        Change[] changes = [.. contacts.Select(contact => ContactChange.OfDeletion(session, at, contact, reason, demand))];
        return session.ApplyAsync(at, changes, cancellationToken);
    }
}
