using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.InMemory.Tests.Setup;

public sealed class UseInMemoryTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    public async Task A_book_is_opened_and_used_without_any_preparation()
    {
        ContactBook book = await _base.Get<IContactBooks>().OpenAsync(Base.Acme, Base.Olga);

        Contact anna = await book.Contacts.AddAsync(new NewContact
        {
            FirstName = "Anna",
            Emails = [EmailAddress.Parse("Anna@Example.com")],
            Consent = Consent.Given("/signup", "Yes"),
        });
        anna = await book.Contacts.ChangeAsync(anna, contact => contact with { LastName = "Müller" });
        Segment vip = await book.Segments.CreateAsync("VIP");
        await book.Segments.AddAsync([vip.Name], new Selection { Search = "muller" });

        Assert.Equal(["VIP"], (await book.Contacts.FindAsync(anna.Id))!.Segments);
        Assert.Equal(1, await _base.Get<IStoreSetup>().ReindexAsync(default));
    }

    [Fact]
    public void Nothing_but_the_choice_of_the_store_is_public()
    {
        Type only = Assert.Single(typeof(ContactCore.InMemory.Stores.InMemoryStore).Assembly.GetExportedTypes());

        Assert.Equal("InMemoryContactCoreBuilderExtensions", only.Name);
    }

    public void Dispose() => _base.Dispose();
}
