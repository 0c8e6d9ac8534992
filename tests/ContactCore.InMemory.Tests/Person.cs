using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Sources;
using ContactCore.Standings;
using ContactCore.Values;

namespace ContactCore.InMemory.Tests;

/// <summary>Builds a contact as the domain hands it to a store.</summary>
public sealed class Person(ContactId id, Func<Guid> newId)
{
    private Contact _contact = new()
    {
        Id = id,
        Channels = [],
        Consent = Consent.Given("/signup", "Yes", Base.Noon, Base.Olga),
        Source = ContactSource.Manual,
        RegisteredAt = Base.Noon,
        CreatedAt = Base.Noon,
        ChangedAt = Base.Noon,
        Version = 1,
    };

    public ContactId Id => id;

    public Person With(Func<Contact, Contact> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _contact = change(_contact);
        return this;
    }

    public Person Named(string first, string last) => With(contact => contact with { FirstName = first, LastName = last });

    public Person Born(int minutes) => With(contact => contact with { CreatedAt = Base.Noon.AddMinutes(minutes) });

    public Person Email(string email) => With(contact => contact with { Emails = [.. contact.Emails, EmailAddress.Parse(email)] });

    public Person Phone(string phone) => With(contact => contact with { Phones = [.. contact.Phones, PhoneNumber.Parse(phone)] });

    public Contact Build() => _contact with
    {
        Channels = _contact.Addresses
            .Select(address => new Channel
            {
                Origin = newId(),
                Address = address,
                IsPrimary = true,
                AddedAt = Base.Noon,
                State = StatusFunction.Of(address.AddressKey, null, null),
            })
            .ToValueList(),
    };
}
