using ContactCore.Channels;
using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class PresenceTranslator : FilterTranslator<PresenceCondition>
{
    protected override Func<StoredContact, bool> Translate(PresenceCondition condition, FilterView view)
    {
        Func<StoredContact, bool> isPresent = condition.Field switch
        {
            ContactField.Email or ContactField.EmailStatus => contact => contact.KeysOf(ChannelKind.Email).Any(),
            ContactField.Phone or ContactField.PhoneStatus => contact => contact.KeysOf(ChannelKind.Phone).Any(),
            ContactField.EmailRating => contact => contact.Body.EmailRating is not null,
            ContactField.Source or ContactField.CreatedAt or ContactField.ChangedAt => _ => true,
            _ => contact => contact.Texts[condition.Field] is not null,
        };
        return contact => isPresent(contact) == condition.IsPresent;
    }
}
