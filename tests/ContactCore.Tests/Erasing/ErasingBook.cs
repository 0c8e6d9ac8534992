using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Secrets;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.Erasing;

/// <summary>A book of a host that can erase.</summary>
internal sealed class ErasingBook : IAsyncDisposable
{
    public static readonly Secret Old = new("2025-01", Enumerable.Repeat((byte)1, 32).ToArray());
    public static readonly Secret New = new("2026-11", Enumerable.Repeat((byte)2, 48).ToArray());
    public static readonly EmailAddress Email = EmailAddress.Parse("anna@example.com");
    public static readonly PhoneNumber Phone = PhoneNumber.Parse("+442079460958");

    private ErasingBook(OpenBook open) => Open = open;

    public OpenBook Open { get; }

    public ContactBook Book => Open.Book;

    public static NewContact Anna => OpenBook.Person("Anna", "anna@example.com") with { Phones = [Phone] };

    /// <summary>Anna as she signs up herself.</summary>
    public static NewContact AnnaHerself => Anna with { Consent = Consent.Given("/signup", "Yes", actor: Actor.Contact("form")) };

    public static Task<ErasingBook> NewAsync(params Secret[] secrets) => NewAsync(null, secrets);

    public static async Task<ErasingBook> NewAsync(MeddlingStore? among, params Secret[] secrets) => new(await OpenBook.NewAsync(
        options =>
        {
            foreach (Secret secret in secrets.Length == 0 ? [New] : secrets)
                options.Erasure.Secrets.Add(secret);
            options.Links.Secrets.Add(New);
            options.Links.BaseAddress = new Uri("https://shop.example/c/");
        },
        services => among?.Replace(services)));

    public async Task<Contact> EraseAnnaAsync()
    {
        Contact anna = await Book.Contacts.AddAsync(Anna);
        await Book.Erasure.EraseAsync(anna.Id);
        return anna;
    }

    public ValueTask DisposeAsync() => Open.DisposeAsync();
}
