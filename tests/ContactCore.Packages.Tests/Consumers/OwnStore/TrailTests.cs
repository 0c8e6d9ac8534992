using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace OwnStore;

public sealed class TrailTests
{
    [Fact]
    public async Task What_was_written_is_in_the_trail_and_what_was_refused_is_not()
    {
        ServiceCollection services = new();
        services.AddContactCore().UseTrailedMemory();
        await using ServiceProvider provider = services.BuildServiceProvider();
        ContactBook book = await provider.GetRequiredService<IContactBooks>()
            .OpenAsync(AccountId.Parse("acme"), Actor.User("olga"));
        NewContact person = new() { ExternalId = "7", Consent = Consent.Given("/signup", "Yes") };

        await book.Contacts.AddAsync(person);
        await Assert.ThrowsAsync<ExternalIdTakenException>(() => book.Contacts.AddAsync(person));

        string line = Assert.Single(provider.GetRequiredService<Trail>().Lines);
        Assert.EndsWith("acme olga: ContactAdded", line, StringComparison.Ordinal);
    }
}
