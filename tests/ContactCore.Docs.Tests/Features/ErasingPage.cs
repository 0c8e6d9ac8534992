using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Erasing;
using ContactCore.Secrets;
using ContactCore.Setup;

namespace ContactCore.Docs.Tests.Features;

public sealed class ErasingPage() : FeaturePage("erasing", options => Configure(options, Convert.ToBase64String(new byte[32])))
{
    [Fact]
    public async Task A_person_is_erased()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        await AddAsync(book, "Ng", "ben@example.com");

        #region erase
        ErasureOutcome gone = await book.Erasure.EraseAsync(anna.Id);
        Console.WriteLine($"{gone.Contacts} contact, {gone.AddressesForgotten} address, {gone.AddressesHeldByOthers.Count} held by others");
        #endregion

        Shown("erase");
    }

    [Fact]
    public async Task An_erased_person_comes_back_by_their_own_consent()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        await book.Erasure.EraseAsync(anna.Id);
        Clock.Advance(TimeSpan.FromDays(1));

        #region back
        Contact back = await book.Contacts.AddAsync(new NewContact
        {
            Emails = [EmailAddress.Parse("anna@example.com")],
            Consent = Consent.Given("/signup", "Yes, write to me", actor: Actor.Contact("sign-up form")),
        });
        Console.WriteLine(back.Channels[0].State.Status);
        #endregion

        Shown("back");
    }

    [Fact]
    public async Task Those_deleted_long_ago_are_purged()
    {
        ContactBook book = await OpenAsync();
        await book.Contacts.DeleteAsync(await AddAsync(book, "Müller", "anna@example.com"), "moved");
        Clock.Advance(TimeSpan.FromDays(366));

        #region purge
        PurgeOutcome purged = await book.Erasure.PurgeAsync(TimeSpan.FromDays(365));
        Console.WriteLine(purged.Purged);
        #endregion

        Shown("purge");
    }

    [Fact]
    public async Task A_person_is_told_what_is_held()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        string path = Path.GetTempFileName();

        #region disclose
        await using (FileStream file = File.Create(path))
            await book.Disclosure.WriteAsync(anna.Id, file);
        #endregion

        Assert.Contains("anna@example.com", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("adding somebody who was erased", ErasedAsync),
        ("a purge of the future", book => book.Erasure.PurgeAsync(TimeSpan.FromDays(-1))));

    private static async Task ErasedAsync(ContactBook book)
    {
        Contact anna = await AddAsync(book, "Müller", "erased@example.com");
        await book.Erasure.EraseAsync(anna.Id);
        await AddAsync(book, "Müller", "erased@example.com");
    }

    private static void Configure(ContactCoreOptions options, string base64)
    {
        #region secret
        options.Erasure.Secrets.Add(Secret.FromBase64("2026-11", base64));
        #endregion
    }

    private static async Task ScrubAsync(IInstallation installation)
    {
        #region scrub
        await installation.ScrubAsync();
        #endregion
    }
}
