using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>
/// Changes contacts together; where one of them, or a field that they have, has moved meanwhile, each is read anew and changed alone, for as long as it
/// is still to be changed.
/// </summary>
/// <param name="lookup">Reads them anew.</param>
/// <param name="isDue">Whether a contact, as it is now, is to be changed.</param>
/// <param name="apply">Changes some in one transaction.</param>
internal sealed class TogetherOrAlone(
    ContactLookup lookup, Func<Contact, bool> isDue, Func<IReadOnlyList<Contact>, CancellationToken, Task> apply)
{
    private const int Tries = 5;

    /// <summary>Changes them, and says how many were passed over, because they are not to be changed any more.</summary>
    public async Task<int> ApplyAsync(IReadOnlyList<Contact> contacts, CancellationToken cancellationToken)
    {
        if (contacts.Count == 0)
            return 0;
        try
        {
            await apply(contacts, cancellationToken).ConfigureAwait(false);
            return 0;
        }
        catch (ContactCoreException e) when (e is VersionConflictException or DefinitionChangedException)
        {
            int passedOver = 0;
            foreach (Contact contact in contacts)
            {
                if (!await TryAsync(contact, cancellationToken).ConfigureAwait(false))
                    passedOver++;
            }

            return passedOver;
        }
    }

    private async Task<bool> TryAsync(Contact contact, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Contact? fresh = await lookup.FindAsync(contact.Id, cancellationToken).ConfigureAwait(false);
            if (fresh is null || fresh.Id != contact.Id || !isDue(fresh))
                return false;
            try
            {
                await apply([fresh], cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (ContactCoreException e) when (attempt < Tries && e is VersionConflictException or DefinitionChangedException)
            {
                // Read again: it is still to be changed, or it is not.
            }
        }
    }
}
