using System.Globalization;
using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Conformance.Accounts;
using ContactCore.Conformance.Hosts;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Erasing;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Importing;
using ContactCore.Standings;
using ContactCore.Values;
using Xunit;

namespace ContactCore.Conformance.Models;

/// <summary>A contact is erased; what it held alone is forgotten, and what it refused is not.</summary>
internal sealed record EraseStep(int Contact) : Step
{
    public override async Task RunAsync(Play play)
    {
        if (play.Pick(Contact) is not { } contact)
            return;
        ErasureOutcome outcome = await play.Book.Erasure.EraseAsync(contact.Id);

        AccountModel model = play.Model;
        AddressKey[] held = [.. contact.Addresses.Select(address => address.AddressKey).Concat(model.FormerOf(contact.Id)).Distinct()];
        model.Contacts.Remove(contact.Id);
        foreach (HashSet<ContactId> list in model.Lists.Values)
            list.Remove(contact.Id);
        AddressKey[] forgotten = [.. held.Where(address => !model.Contacts.Values.Any(other => other.Holds(address)))];
        foreach (AddressKey address in forgotten)
            model.Tombstones.Bury(address, model.Forget(address), play.Now);
        if (contact.ExternalId is { } externalId)
            model.Tombstones.Bury(externalId, play.Now);
        Assert.Equal(1, outcome.Contacts);
    }
}

/// <summary>Somebody signs up themselves; one who was erased comes back, with what consent does not lift.</summary>
internal sealed record SignUpStep(int[] Addresses) : Step
{
    public override async Task RunAsync(Play play)
    {
        NewContact person = new()
        {
            Emails = play.Words.EmailsOf(Addresses).ToValueList(), Phones = play.Words.PhonesOf(Addresses).ToValueList(),
            ExternalId = Addresses.Length == 0 ? $"self-{play.Account.Host.NewId():N}" : null,
            Consent = Consent.Given("/signup", "Yes", actor: Actor.Contact("form")),
        };
        AddressKey[] keys = [.. person.Addresses.Select(address => address.AddressKey)];
        AccountModel model = play.Model;
        Contact? added = null;
        bool mayCome = model.Tombstones.LetsBack(keys, play.Now);
        if (!await Play.DoneAsync<ContactRuleException>(!mayCome, async () => added = await play.Book.Contacts.AddAsync(person)))
            return;
        foreach (AddressKey address in keys)
        {
            KnownFacts facts = model.Tombstones.FactsOf(address);
            model.Tombstones.Lift(address);
            bool waits = facts.HasFlag(KnownFacts.ConfirmationAsked) && !facts.HasFlag(KnownFacts.Confirmed);
            if (waits && !model.HasStanding(address) && !model.Blacklist.Has(model.Id, address) && !model.IsHeld(address))
                model.Facts.Add((address, StandingFact.ConfirmationAsked));
            if (address.Kind == ChannelKind.Phone && facts.HasFlag(KnownFacts.BlacklistedHere))
                model.Blacklist.Add(model.Id, address);
        }

        play.Put(ModelContact.Of(added!));
    }
}

/// <summary>A file of one row comes, which may say that the person unsubscribed; an erased person is refused by it, and the refusal kept as of its own instant.</summary>
internal sealed record ImportStep(int Address, bool Unsubscribes) : Step
{
    private static readonly DateTimeOffset RefusedAt = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override async Task RunAsync(Play play)
    {
        ChannelAddress address = play.Words.Address(Address);
        AccountModel model = play.Model;
        bool isPhone = address.Kind == ChannelKind.Phone;
        string column = isPhone ? "phone" : "email";
        string fact = isPhone ? "phone.blacklistedAt" : "email.unsubscribedAt";
        OneRow row = Unsubscribes
            ? new OneRow([column, fact], [address.Text, RefusedAt.ToString("O", CultureInfo.InvariantCulture)])
            : new OneRow([column], [address.Text]);
        HashSet<ContactId> before = [.. model.Contacts.Keys];

        ImportReport report = await play.Book.Imports.RunAsync(row, new ImportPlan { Consent = Consent.Given("file", "Yes"), MatchBy = MatchKey.None });

        KnownFacts refusal = isPhone ? KnownFacts.BlacklistedHere : KnownFacts.Unsubscribed;
        bool isErased = model.Tombstones.Has(address.AddressKey);
        Assert.Equal(isErased ? (0L, 1L) : (1L, 0L), (report.Created, report.Erased));
        if (Unsubscribes && !model.Tombstones.Tighten(address.AddressKey, refusal, RefusedAt))
        {
            if (isPhone)
                model.Blacklist.Add(model.Id, address.AddressKey);
            else
                model.Facts.Add((address.AddressKey, StandingFact.Unsubscribed));
        }

        if (!isErased)
            play.Put(ModelContact.Of(Assert.Single(await play.Account.ListAsync(Queries.Both), contact => !before.Contains(contact.Id))));
    }
}

/// <summary>Those that were deleted are purged; what their addresses refused stays known.</summary>
internal sealed record PurgeStep : Step
{
    public override async Task RunAsync(Play play)
    {
        AccountModel model = play.Model;
        ContactId[] gone = [.. model.Contacts.Values.Where(contact => !contact.IsLive).Select(contact => contact.Id)];
        Assert.Equal(gone.Length, (await play.Book.Erasure.PurgeAsync(TimeSpan.Zero)).Purged);
        foreach (ContactId id in gone)
        {
            model.Contacts.Remove(id);
            foreach (HashSet<ContactId> list in model.Lists.Values)
                list.Remove(id);
        }
    }
}
