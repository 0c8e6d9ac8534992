using ContactCore.Contacts;
using ContactCore.Faults.Worker.Load;

namespace ContactCore.Faults.Tests.Load.Reading;

/// <summary>What shows on a contact alone: whose it is, and whether each change of it is there whole.</summary>
internal static class Wholeness
{
    public static string? Foreignness(Contact contact, string account)
    {
        bool isOwn = Marks.AccountOf(contact.ExternalId!) == account && contact.FirstName == contact.ExternalId && contact.LastName == account
            && contact.Emails.All(email => People.IsOf(account, email.Key));
        return isOwn ? null : $"{contact.ExternalId} '{contact.FullName}' in {account}";
    }

    public static string? Lack(Contact contact)
    {
        if (contact.Channels.Count != 1)
            return $"{contact.ExternalId} has {contact.Channels.Count} channels";
        long written = 1 + EditsOf(contact) + (contact.State == ContactState.Deleted ? 1 : 0);
        return contact.Version == written ? null : $"{contact.ExternalId} has version {contact.Version} where it was written {written} times";
    }

    public static long EditsOf(Contact contact) => (long)(contact.Fields.GetValueOrDefault(People.Edits)?.Number ?? 0);
}
