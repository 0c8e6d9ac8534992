using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Reporting;

/// <summary>Refuses what is reported of a contact that cannot have it.</summary>
internal static class ReportOwner
{
    /// <exception cref="NotFoundException">The contact is not there, or is merged into another.</exception>
    public static void Require(AccountDraft account, ContactId contact)
    {
        if (account.Contacts.Find(contact) is not { Body.State: not ContactState.Merged })
            throw new NotFoundException("contact", contact.ToString());
    }
}
