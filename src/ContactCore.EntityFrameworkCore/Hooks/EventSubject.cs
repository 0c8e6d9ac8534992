using System.Globalization;
using ContactCore.Channels;
using ContactCore.Ids;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>
/// The subject of an event as one text, so that one index serves contacts and addresses: <c>c</c> and a contact's ID, or the
/// code of an address's kind, a colon and its key.
/// </summary>
internal static class EventSubject
{
    private const char OfContact = 'c';
    private const char Separator = ':';

    public static string Of(ContactId contact) => OfContact + contact.Value.ToString("N");

    public static string Of(AddressKey address) => string.Create(CultureInfo.InvariantCulture, $"{(short)address.Kind}{Separator}{address.Key}");

    public static (ContactId? Contact, AddressKey? Address) Read(string subject)
    {
        if (subject[0] == OfContact)
            return (new ContactId(Guid.ParseExact(subject.AsSpan(1), "N")), null);
        int separator = subject.IndexOf(Separator, StringComparison.Ordinal);
        ChannelKind kind = (ChannelKind)short.Parse(subject.AsSpan(0, separator), NumberStyles.None, CultureInfo.InvariantCulture);
        return (null, new AddressKey(kind, subject[(separator + 1)..]));
    }
}
