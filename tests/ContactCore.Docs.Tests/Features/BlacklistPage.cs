using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.BulkRefusing;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Features;

public sealed class BlacklistPage() : FeaturePage("blacklist")
{
    [Fact]
    public async Task Every_account_sees_that()
    {
        IContactBooks books = Books;
        Actor olga = Actor.User("olga", "Olga");

        #region two accounts
        ContactBook acme = await books.OpenAsync(AccountId.Parse("acme"), olga);
        ContactBook bolt = await books.OpenAsync(AccountId.Parse("bolt"), olga);
        EmailAddress email = EmailAddress.Parse("no-reply@example.com");

        await acme.Blacklist.AddAsync(email, "nobody reads it", BlacklistCategory.PermanentFailure);
        foreach (ContactBook book in new[] { acme, bolt })
        {
            AddressState state = await book.Addresses.StateAsync(email);
            Console.WriteLine($"{book.Account}: {state.Status}, {state.Reason}");
        }

        await acme.Blacklist.RemoveAsync(email, "it is read again");
        Console.WriteLine((await bolt.Addresses.StateAsync(email)).Status);
        #endregion

        Shown("two accounts");
    }

    [Fact]
    public async Task Many_at_once()
    {
        ContactBook book = await OpenAsync();

        #region many
        IAsyncEnumerable<ChannelAddress> bought = new[] { "ada@example.com", "ben@example.com", "ADA@example.com" }
            .Select(text => (ChannelAddress)EmailAddress.Parse(text))
            .ToAsyncEnumerable();
        BlacklistOutcome added = await book.Blacklist.AddAsync(bought, "list bought in May", BlacklistCategory.Import);
        Console.WriteLine($"{added.Added} added, {added.AlreadyThere} there already");

        BlacklistRemovalOutcome removed = await book.Blacklist.RemoveAsync(bought.Take(1), "asked for by phone");
        Console.WriteLine($"{removed.Removed} removed, {removed.NotThere} not there");
        await foreach (ListedAddress own in book.Blacklist.ListAsync(ChannelKind.Email))
            Console.WriteLine($"{own.Address.Key}: {own.Entry.Reason}");
        #endregion

        Shown("many");
    }

    [Fact]
    public async Task Of_a_selection()
    {
        ContactBook book = await OpenAsync();
        foreach (string name in new[] { "Abel", "Baker" })
            await AddAsync(book, name, "office@example.com", $"{name}@example.com");
        await AddAsync(book, "Clark");

        #region selection
        RefusalOutcome outcome = await book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Email, "list was bought");
        Console.WriteLine($"{outcome.Recorded} added, {outcome.AlreadyThere} there already, {outcome.WithoutAddress} without an email");
        #endregion

        Shown("selection");
    }

    [Fact]
    public async Task The_installation_removes_all()
    {
        IInstallation installation = Installation;
        EmailAddress email = EmailAddress.Parse("no-reply@example.com");
        foreach (string account in new[] { "acme", "bolt" })
            await (await OpenAsync(account)).Blacklist.AddAsync(email, "nobody reads it");

        #region installation
        long removed = await installation.RemoveFromBlacklistAsync(
            AccountId.Parse("acme"), Actor.System("support"), email, "it is read again");
        #endregion

        Assert.Equal(2, removed);
        Assert.Null(await (await OpenAsync("bolt")).Blacklist.FindAsync(email));
    }

    [Fact]
    public async Task Accounts_can_be_kept_from_it()
    {
        ServiceCollection services = new();

        #region option
        services.AddContactCore(options => options.AccountsMayBlacklistEmails = false).UseInMemory();
        #endregion

        await using ServiceProvider host = services.BuildServiceProvider();
        ContactBook book = await host.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.System());
        await Assert.ThrowsAsync<Errors.ContactRuleException>(() => book.Blacklist.AddAsync(EmailAddress.Parse("a@example.com"), "asked"));
        Assert.True(await book.Blacklist.AddAsync(PhoneNumber.Parse("+442079460958"), "asked"));
    }

    [Fact]
    public async Task Addresses_that_failed_for_good()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");

        #region failed
        foreach (string message in new[] { "March", "April", "May" })
        {
            await book.Activities.ReportAsync(new NewActivity
            {
                Contact = anna.Id, Channel = MessageChannel.Email, Message = message, SentAt = DateTimeOffset.UnixEpoch,
                Status = MessageStatus.Undelivered, IsPermanent = true,
            });
        }

        BlacklistOutcome failed = await book.Refusals.BlacklistFailedAsync(ChannelKind.Email, failures: 3, reason: "does not exist");
        Console.WriteLine($"{failed.Added} added");
        #endregion

        Shown("failed");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("removing an entry that is not the account's", async book =>
        {
            EmailAddress email = EmailAddress.Parse("anna@example.com");
            await (await OpenAsync("bolt")).Blacklist.AddAsync(email, "asked");
            await book.Blacklist.RemoveAsync(email);
        }),
        ("a push token", book => book.Blacklist.AddAsync(PushToken.Parse(ChannelKind.WebPush, "token-1"), "asked")),
        ("no reason", book => book.Blacklist.AddAsync(EmailAddress.Parse("anna@example.com"), "")));
}
