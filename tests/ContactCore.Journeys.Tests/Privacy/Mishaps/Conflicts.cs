using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Journeys.Tests.Privacy.Mishaps;

/// <summary>What rules and other writers refuse.</summary>
internal static class Conflicts
{
    public static IEnumerable<Mishap> All =>
    [
        Mishap.With<ExternalIdTakenException>("a key of the host's that is taken, and is an email", async stage =>
        {
            Canary person = stage.Next();
            await stage.Book.Contacts.AddAsync(person.Person with { ExternalId = person.Email });
            await stage.Book.Contacts.AddAsync(stage.Next().Person with { ExternalId = person.Email });
        }),
        Mishap.With<ExternalIdTakenException>("a key of the host's that is taken, and is a phone", async stage =>
        {
            Canary person = stage.Next();
            await stage.Book.Contacts.AddAsync(person.Person with { ExternalId = $"+44{person.Subscriber}" });
            await stage.Book.Contacts.AddAsync(stage.Next().Person with { ExternalId = $"+44{person.Subscriber}" });
        }),
        Mishap.With<VersionConflictException>("a change from an old version", async stage =>
        {
            Contact old = await stage.AddAsync(stage.Next());
            await stage.Book.Contacts.ChangeAsync(old, profile => profile with { LastName = stage.Next().LastName });
            await stage.Book.Contacts.ChangeAsync(old, profile => profile with { LastName = stage.Next().LastName });
        }),
        Mishap.With<VersionConflictException>("a change that another one overtakes", async stage =>
        {
            Contact old = await stage.AddAsync(stage.Next());
            await stage.Book.Contacts.DeleteAsync(old, "left");
            Contact after = old with { LastName = stage.Next().LastName, Version = old.Version + 1 };
            await stage.Door.ApplyAsync(new ChangeSet(Stage.Account, Stage.Olga, DateTimeOffset.UtcNow, [new ContactReplaced(old, after, [], [])]), default);
        }),
        Mishap.With<VersionConflictException>("a lifting that another one overtakes", async stage =>
        {
            AddressKey email = stage.Next().EmailAddress.AddressKey;
            HistoryEntry entry = new()
            {
                Id = Guid.CreateVersion7(), Address = email, At = DateTimeOffset.UtcNow, Actor = Stage.Olga, What = HistoryWhat.ConsentRenewed,
            };
            FactsLifted lifted = new(email, [StandingFact.Unsubscribed], 7, entry);
            await stage.Door.ApplyAsync(new ChangeSet(Stage.Account, Stage.Olga, DateTimeOffset.UtcNow, [lifted]), default);
        }),
        Mishap.With<ContactRuleException>("a change of a deleted contact", async stage =>
        {
            Contact contact = await stage.AddAsync(stage.Next());
            contact = await stage.Book.Contacts.DeleteAsync(contact, "left");
            await stage.Book.Contacts.ChangeAsync(contact, profile => profile with { LastName = stage.Next().LastName });
        }),
        Mishap.With<ContactRuleException>("a restoring of a live contact", async stage =>
            await stage.Book.Contacts.RestoreAsync(await stage.AddAsync(stage.Next()))),
        Mishap.With<StandingRuleException>("a complaint cleared that is none", stage =>
            stage.Book.Addresses.ClearComplaintAsync(stage.Next().EmailAddress, "asked by phone")),
        Mishap.With<StandingRuleException>("a consent that is older than the refusal", async stage =>
        {
            EmailAddress email = stage.Next().EmailAddress;
            await stage.Book.Addresses.UnsubscribeAsync(email, "by the link");
            await stage.Book.Addresses.ConsentAsync(email, Consent.Given("form", "Yes", DateTimeOffset.UnixEpoch));
        }),
        Mishap.With<ContactRuleException>("a consent for a phone that never refused", stage =>
            stage.Book.Addresses.ConsentAsync(stage.Next().PhoneNumber, Journey.Consent)),
        Mishap.With<ContactRuleException>("a blacklisting of another account's", async stage =>
        {
            EmailAddress email = stage.Next().EmailAddress;
            await stage.Other.Blacklist.AddAsync(email, "bounced");
            await stage.Book.Blacklist.RemoveAsync(email);
        }),
        Mishap.With<ContactRuleException>("a phone's blacklisting that is none", stage => stage.Book.Blacklist.RemoveAsync(stage.Next().PhoneNumber)),
        Mishap.With<NameTakenException>("a segment that is there, and is named by an email", async stage =>
        {
            string name = stage.Next().Email;
            await stage.Book.Segments.CreateAsync(name);
            await stage.Book.Segments.CreateAsync(name.ToUpperInvariant());
        }),
        Mishap.Quiet("addresses that are blacklisted and unsubscribed", async stage =>
        {
            Canary person = stage.Next();
            await stage.AddAsync(person);
            await stage.Book.Blacklist.AddAsync(person.EmailAddress, "bounced", BlacklistCategory.Manual);
            await stage.Book.Addresses.ReportSpamAsync(person.EmailAddress);
            await stage.Book.Addresses.UnsubscribeAsync(person.PhoneNumber);
            Assert.Equal(AddressStatus.Blacklisted, (await stage.Book.Addresses.StateAsync(person.EmailAddress)).Status);
        }),
        Mishap.Quiet("a deletion that active addresses hold", async stage =>
        {
            Canary person = stage.Next();
            await stage.AddAsync(person);
            DeleteOutcome outcome = await stage.Book.Contacts.DeleteAsync(new Selection { Search = person.Email }, "clean-up");
            Assert.Equal((0, 1), (outcome.Deleted, outcome.Left.Count));
        }),
    ];
}
