using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Secrets;
using ContactCore.Setup;
using ContactCore.Tests.Books;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Erasing;

/// <summary>Hosts of one store whose secrets differ, as they do while one takes another's place.</summary>
public sealed class SecretsInTurnTests
{
    [Fact]
    public async Task An_old_secret_that_is_kept_still_tells()
    {
        await using TwoHosts hosts = await TwoHosts.NewAsync([ErasingBook.Old], [ErasingBook.New, ErasingBook.Old]);
        await hosts.EraseAnnaAsync();
        ContactRuleException refused = await Assert.ThrowsAsync<ContactRuleException>(() => hosts.Second.Contacts.AddAsync(ErasingBook.Anna));
        Assert.Equal(ContactRule.Erased, refused.Rule);
    }

    [Fact]
    public async Task Under_two_secrets_the_person_comes_back_whole()
    {
        await using TwoHosts hosts = await TwoHosts.NewAsync([ErasingBook.Old], [ErasingBook.New, ErasingBook.Old]);
        await hosts.EraseAnnaAsync();
        Contact back = await hosts.Second.Contacts.AddAsync(ErasingBook.AnnaHerself);
        await hosts.Second.Erasure.EraseAsync(back.Id);
        await hosts.Second.Contacts.AddAsync(ErasingBook.AnnaHerself);
        await hosts.Second.Contacts.AddAsync(OpenBook.Person("Twin", "anna@example.com"));
    }

    [Fact]
    public async Task Without_a_secret_that_was_used_nobody_can_be_added_and_refusals_are_still_taken()
    {
        foreach (Secret[] kept in new Secret[][] { [], [ErasingBook.New] })
        {
            await using TwoHosts hosts = await TwoHosts.NewAsync([ErasingBook.Old], kept);
            await hosts.EraseAnnaAsync();
            MissingOptionException missing = await Assert.ThrowsAsync<MissingOptionException>(
                () => hosts.Second.Contacts.AddAsync(OpenBook.Person("Ben", "ben@example.com")));
            Assert.Equal("Erasure.Secrets", missing.Option);
            await hosts.Second.Addresses.UnsubscribeAsync(ErasingBook.Email);
            Assert.NotNull((await hosts.Second.Addresses.StateAsync(ErasingBook.Email)).Standing);
        }
    }

    [Fact]
    public async Task Secrets_of_one_name_or_none_at_all_are_refused_at_the_start()
    {
        await using ServiceProvider twice = Host(new InMemoryServices(), ErasingBook.Old, new Secret(ErasingBook.Old.Id, Enumerable.Repeat((byte)9, 32).ToArray()));
        Exception refused = Assert.ThrowsAny<Exception>(() => twice.GetRequiredService<IContactBooks>());
        Assert.Contains("Erasure.Secrets holds two of the name 2025-01", refused.ToString(), StringComparison.Ordinal);
    }

    private static ServiceProvider Host(InMemoryServices store, params Secret[] secrets)
    {
        ServiceCollection services = new();
        store.AddTo(services.AddContactCore(options =>
        {
            foreach (Secret secret in secrets)
                options.Erasure.Secrets.Add(secret);
        }));
        return services.BuildServiceProvider();
    }

    /// <summary>Two hosts of one store in memory.</summary>
    private sealed class TwoHosts : IAsyncDisposable
    {
        private readonly ServiceProvider _first;
        private readonly ServiceProvider _second;

        private TwoHosts(ServiceProvider first, ServiceProvider second)
        {
            _first = first;
            _second = second;
        }

        public ContactBook First { get; private set; } = null!;

        public ContactBook Second { get; private set; } = null!;

        public static async Task<TwoHosts> NewAsync(Secret[] first, Secret[] second)
        {
            InMemoryServices store = new();
            TwoHosts hosts = new(Host(store, first), Host(store, second));
            hosts.First = await OpenAsync(hosts._first);
            hosts.Second = await OpenAsync(hosts._second);
            return hosts;
        }

        public async Task EraseAnnaAsync()
        {
            Contact anna = await First.Contacts.AddAsync(ErasingBook.Anna);
            await First.Erasure.EraseAsync(anna.Id);
        }

        public async ValueTask DisposeAsync()
        {
            await _second.DisposeAsync();
            await _first.DisposeAsync();
        }

        private static Task<ContactBook> OpenAsync(IServiceProvider services) =>
            services.GetRequiredService<IContactBooks>().OpenAsync(Accounts.AccountId.Parse("acme"), Actor.User("olga"));
    }
}
