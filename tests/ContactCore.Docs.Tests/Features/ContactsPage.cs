using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Sources;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Docs.Tests.Features;

public sealed class ContactsPage() : FeaturePage("contacts")
{
    [Fact]
    public async Task Adding()
    {
        ContactBook book = await OpenAsync();

        #region add
        Contact anna = await book.Contacts.AddAsync(new NewContact
        {
            ExternalId = "crm-17",
            FirstName = "Anna",
            LastName = "Müller",
            Emails = [EmailAddress.Parse("Anna@Example.com"), EmailAddress.Parse("office@example.com")],
            Phones = [PhoneNumber.Parse("020 7946 0958", region: "GB")],
            Address = PostalAddress.Empty with { City = "London", Country = "GB" },
            Language = LanguageTag.Parse("de"),
            Source = ContactSource.SubscriptionForm,
            Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
        });

        Console.WriteLine($"{anna.FullName}, version {anna.Version}, {anna.State}");
        foreach (Channel channel in anna.Channels)
            Console.WriteLine($"{channel.Address.Kind} {channel.Address.Text}, key {channel.Address.Key}: {channel.State.Status}");
        #endregion

        Shown("add");
        Assert.Equal(anna, await book.Contacts.FindAsync(anna.Id));
    }

    [Fact]
    public async Task Changing()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "17", "anna@example.com");

        #region change
        Contact read = (await book.Contacts.FindByExternalIdAsync("crm-17"))!;
        Contact changed = await book.Contacts.ChangeAsync(read, profile => profile with { LastName = "Maier" });
        Console.WriteLine($"version {read.Version} became {changed.Version}");

        try
        {
            await book.Contacts.ChangeAsync(read, profile => profile with { LastName = "Mayer" });
        }
        catch (VersionConflictException conflict)
        {
            Console.WriteLine(conflict.Message);
        }
        #endregion

        Shown("change");
        Assert.Equal("Maier", (await book.Contacts.FindAsync(read.Id))!.LastName);
    }

    [Fact]
    public async Task Deleting_and_restoring()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");

        #region delete
        Contact gone = await book.Contacts.DeleteAsync(anna, "asked us to");
        Console.WriteLine($"{gone.State} by {gone.Deletion!.Actor.Name}: {gone.Deletion.Reason}");
        Console.WriteLine($"{await book.Contacts.CountAsync(Selection.All)} in the base");
        Console.WriteLine($"{await book.Contacts.CountAsync(Selection.Deleted)} deleted");

        Contact back = await book.Contacts.RestoreAsync(gone);
        Console.WriteLine($"{back.State}, version {back.Version}");
        #endregion

        Shown("delete");
    }

    [Fact]
    public async Task Deleting_many()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Abel", "abel@example.com");
        await AddAsync(book, "Baker", "baker@example.com", "office@example.com");
        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse("abel@example.com"));
        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse("baker@example.com"));

        #region delete many
        Selection unsubscribed = new() { Status = StatusFilter.Email(AddressStatus.Unsubscribed) };
        DeleteOutcome outcome = await book.Contacts.DeleteAsync(unsubscribed, "no use in keeping");
        Console.WriteLine($"{outcome.Deleted} deleted");
        foreach (LeftBehind left in outcome.Left)
            Console.WriteLine($"{left.Count} left, held by an address that is {left.Status} ({left.Kind})");
        #endregion

        Shown("delete many");
    }

    [Fact]
    public async Task Restoring_many()
    {
        ContactBook book = await OpenAsync();
        foreach (string name in new[] { "Abel", "Baker", "Maier" })
            await book.Contacts.DeleteAsync(await AddAsync(book, name), "wrong list");

        #region restore many
        Selection names = new() { Scope = Scope.Deleted, Filter = Where.LastName.IsBelow("m") };
        RestoreOutcome restored = await book.Contacts.RestoreAsync(names);
        Console.WriteLine($"{restored.Restored} restored, {await book.Contacts.CountAsync(Selection.Deleted)} still deleted");
        #endregion

        Shown("restore many");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("no consent", book => book.Contacts.AddAsync(new NewContact { Emails = [EmailAddress.Parse("anna@example.com")] })),
        ("neither channel nor external ID", book => book.Contacts.AddAsync(new NewContact { LastName = "Müller", Consent = Given })),
        ("a name that is too long", book => book.Contacts.AddAsync(new NewContact { LastName = new string('a', 201), Consent = Given })),
        ("an email that is none", book => book.Contacts.AddAsync(new NewContact { Emails = [EmailAddress.Parse("anna")], Consent = Given })),
        ("an external ID that is taken", async book =>
        {
            await AddAsync(book, "17");
            await AddAsync(book, "17");
        }),
        ("a category that is not defined", book => book.Contacts.AddAsync(new NewContact { ExternalId = "crm-18", Categories = ["news"], Consent = Given })),
        ("changing a deleted contact", async book =>
        {
            Contact gone = await book.Contacts.DeleteAsync(await AddAsync(book, "19"), "asked us to");
            await book.Contacts.ChangeAsync(gone, profile => profile with { LastName = "Maier" });
        }),
        ("restoring a live one", async book => await book.Contacts.RestoreAsync(await AddAsync(book, "20"))),
        ("deleting without a reason", async book => await book.Contacts.DeleteAsync(await AddAsync(book, "21"), " ")));

    private static Consent Given => Consent.Given(origin: "/signup", text: "Yes, write to me");
}
