using ContactCore.Cli.Seeding.People;
using ContactCore.Cli.Seeding.Phones;
using ContactCore.Cli.Seeding.Refusals;

namespace ContactCore.Cli.Seeding;

/// <summary>Writes a person down as they are, with the gaps that every base has.</summary>
internal sealed class CardWriting(SeedPlan plan, Population population)
{
    private static readonly string[] Topics = ["news", "offers", "events"];
    private static readonly string[] Sources = ["SubscriptionForm", "SubscriptionForm", "SubscriptionForm", "Order", "Order", "Import", "Manual", "MobileApi", "Api"];
    private static readonly string[] Origins = ["/signup", "/checkout", "/newsletter", "the till of the shop", "trade fair", "mobile app"];
    private static readonly string[] Consents = ["Yes, write to me", "I want news by email and text message", "Send me offers; I can leave at any time"];

    /// <summary>The card of a person's first contact.</summary>
    public ContactCard Card(Household household, Person person)
    {
        Chance chance = Chance.Of(plan.Random, ChanceKind.Person, person.Number);
        ContactCard card = Begun(ExternalIds.Of(person.Number), Moments.Any(chance), chance);
        WriteName(card, person, chance);
        WriteEmail(card, household, person, chance);
        WritePhone(card, household, person, chance);
        if (chance.Percent(85))
            WriteHome(card, household.Home, chance.Percent(60));
        card.Language = chance.Percent(50) ? person.Names.Language : $"{person.Names.Language}-{household.Home.Country.Code}";
        card.Born = chance.Percent(75) ? person.Born : null;
        return card;
    }

    /// <summary>A card with all that is another one on each.</summary>
    public static ContactCard Begun(string externalId, DateTime created, Chance chance) => new()
    {
        ExternalId = externalId,
        CreatedAt = created,
        Categories = string.Join(';', Topics.Where(_ => chance.Percent(30))),
        Source = chance.Pick(Sources),
        ConsentOrigin = chance.Pick(Origins),
        ConsentText = chance.Pick(Consents),
    };

    public static void WriteHome(ContactCard card, Home home, bool withTimeZone)
    {
        card.Line1 = home.Line1;
        card.Line2 = home.Flat ?? "";
        card.City = home.City.Name.Native;
        card.Region = home.City.Region ?? "";
        card.PostalCode = home.Postcode;
        card.Country = home.Country.Code;
        card.TimeZone = withTimeZone ? home.City.TimeZone : "";
    }

    private static void WriteName(ContactCard card, Person person, Chance chance)
    {
        card.FirstName = person.First.Native;
        card.LastName = person.Last.Native;
        if (person.First.Reading is { } reading && chance.Percent(8))
            (card.FirstName, card.LastName) = (reading, person.Last.Reading ?? person.Last.Native);
        else if (person.Names.Nicknames.Of(person.First) is { Count: > 0 } nicknames && chance.Percent(8))
            card.FirstName = chance.Pick(nicknames);
    }

    // Some have none, and some partners share one: then what is known of it stands with the first.
    private void WriteEmail(ContactCard card, Household household, Person person, Chance chance)
    {
        bool shares = person.Member == 1 && chance.Percent(6);
        Person owner = shares ? household.Members[0] : person;
        bool has = !chance.Percent(7);
        string email = OwnEmail(owner);
        AddressFacts facts = Refusing.OfEmail(card.CreatedAt, chance);
        if (!has)
            return;
        card.Email = email;
        card.EmailFacts = shares ? AddressFacts.None : facts;
        card.WorkEmail = !shares && chance.Percent(8) ? person.WorkEmail(chance) : "";
    }

    private string OwnEmail(Person person) => person.Email(Chance.Of(plan.Random, ChanceKind.Email, person.Number));

    private void WritePhone(ContactCard card, Household household, Person person, Chance chance)
    {
        if (chance.Percent(72) && population.PhoneOf(household.Number, person.Member) is { } own)
        {
            card.Phone = PhoneEntry.Of(own, chance);
            card.PhoneFacts = Refusing.OfPhone(card.CreatedAt, chance);
        }

        if (!chance.Percent(25) || population.PhoneOf(household.Number, household.Members.Count) is not { } shared)
            return;
        if (card.Phone.Line is null)
            card.Phone = PhoneEntry.Of(shared, chance);
        else
            card.HomePhone = PhoneEntry.Plain(shared);
    }
}
