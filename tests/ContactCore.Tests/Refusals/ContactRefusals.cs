using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Sources;

namespace ContactCore.Tests.Refusals;

internal static class ContactRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        new("to add somebody without consent", people => people.AddAsync(person => person with { Consent = null! })),
        new("to add somebody without a channel and without an external ID", people => people.AddAsync(person => person with { ExternalId = null })),
        new("to add an external ID that somebody has", people => people.AddAsync(person => person with { ExternalId = "key of Anna" })),
        new("to add an external ID that a deleted contact has", people => people.AddAsync(person => person with { ExternalId = "key of Ben" })),
        new("to add 101 emails", people => people.AddAsync(person => person with { Emails = [.. Enumerable.Range(1, 101).Select(n => EmailAddress.Parse($"a{n}@example.com"))] })),
        new("to add null for emails", people => people.AddAsync(person => person with { Emails = null! })),
        new("to add an email that is null", people => people.AddAsync(person => person with { Emails = [null!] })),
        new("to add somebody whose consent is still to be given", people => people.AddAsync(person => person with { Consent = Consent.Given("form", "Yes", at: DateTimeOffset.MaxValue) })),
        new("to add somebody from a source that is none", people => people.AddAsync(person => person with { Source = (ContactSource)99 })),
        new("to change a profile to null", people => people.ChangeAsync(_ => null!)),
        new("to add null for phones", people => people.AddAsync(person => person with { Phones = null! })),
        new("to add null for push tokens", people => people.AddAsync(person => person with { PushTokens = null! })),
        new("to add null for the address", people => people.AddAsync(person => person with { Address = null! })),
        new("to add null for fields", people => people.AddAsync(person => person with { Fields = null! })),
        new("to add null for categories", people => people.AddAsync(person => person with { Categories = null! })),
        new("to put somebody into a category that is not there", people => people.ChangeAsync(profile => profile with { Categories = ["new"] })),
        new("to put somebody into a category without a name", people => people.ChangeAsync(profile => profile with { Categories = [" "] })),
        new("to put somebody into a retired category", people => people.AddAsync(person => person with { Categories = ["old"] })),
        new("a value of a field that is not there", people => people.ChangeAsync(profile => profile with { Fields = profile.Fields.With("ages", 30) })),
        new("a value of a field without a name", people => people.ChangeAsync(profile => profile with { Fields = profile.Fields.With(" ", 30) })),
        new("a value of a retired field", people => people.ChangeAsync(profile => profile with { Fields = profile.Fields.With("nick", "Ann") })),
        new("a text for a number", people => people.ChangeAsync(profile => profile with { Fields = profile.Fields.With("age", "thirty") })),
        new("a choice that is none", people => people.ChangeAsync(profile => profile with { Fields = profile.Fields.With("size", "L") })),
        new("a field twice", people => people.ChangeAsync(profile => profile with { Fields = profile.Fields.With("age", 30).With("ÁGE", 31) })),
        new("to take the last channel and the external ID", people => people.ChangeAsync(profile => profile with { ExternalId = null, Emails = [] })),
        new("to change somebody from an old version", people => people.Book.Contacts.ChangeAsync(people.Anna.Id, 7, profile => profile with { FirstName = "Ann" })),
        new("to change somebody who is not there", people => people.Book.Contacts.ChangeAsync(new ContactId(Guid.Empty), 1, profile => profile)),
        new("to change a deleted contact", people => people.Book.Contacts.ChangeAsync(people.Gone, profile => profile with { FirstName = "Bob" })),
        new("to delete a deleted contact", people => people.Book.Contacts.DeleteAsync(people.Gone, "again")),
        new("to delete somebody from an old version", people => people.Book.Contacts.DeleteAsync(people.Anna with { Version = 7 }, "left")),
        new("to delete somebody without a reason", people => people.Book.Contacts.DeleteAsync(people.Anna, " ")),
        new("to delete a selection without a reason", people => people.Book.Contacts.DeleteAsync(Selection.All, "")),
        new("to delete a selection of deleted ones", people => people.Book.Contacts.DeleteAsync(Selection.Deleted, "again")),
        new("to restore somebody who is live", people => people.Book.Contacts.RestoreAsync(people.Anna)),
        new("to restore from an old version", people => people.Book.Contacts.RestoreAsync(people.Gone with { Version = 1 })),
        new("to look for an empty external ID", people => people.Book.Contacts.FindByExternalIdAsync(" ")),
        new("a page of nobody", people => people.Book.Contacts.PageAsync(Selection.All, Ranking.Created, 0)),
        new("a page of 1,001", people => people.Book.Contacts.PageAsync(Selection.All, Ranking.Created, 1001)),
        new("a page from the cursor of another ranking", async people =>
        {
            await using PeopledBook other = await PeopledBook.NewAsync();
            ContactPage page = await other.Book.Contacts.PageAsync(Selection.All with { Scope = Scope.Both }, Ranking.Changed, 1);
            await people.Book.Contacts.PageAsync(Selection.All, Ranking.Created, 1, page.Next);
        }),
    ];
}
