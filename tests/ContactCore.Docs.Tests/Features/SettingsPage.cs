using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Locales;
using ContactCore.Selections;
using ContactCore.Settings;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContactCore.Docs.Tests.Features;

public sealed class SettingsPage() : FeaturePage("settings")
{
    [Fact]
    public async Task An_accounts_settings()
    {
        ContactBook book = await OpenAsync();

        #region account
        AccountSettings settings = await book.Settings.ChangeAsync(present => present with
        {
            DefaultRegion = RegionCode.Parse("DE"),
            TimeZone = TimeZoneId.Parse("Europe/Berlin"),
        });
        Console.WriteLine($"{settings.DefaultRegion?.Value}, {settings.TimeZone.Value}");
        #endregion

        Shown("account");
        Assert.Equal(settings, await book.Settings.GetAsync());
        ContactBook later = await OpenAsync();
        await later.Contacts.AddAsync(new NewContact { Phones = [PhoneNumber.Parse("+49 30 12345678")], Consent = Consent.Given("/signup", "Yes") });
        Assert.Equal(1, await later.Contacts.CountAsync(new Selection { Search = "030 123" }));
    }

    [Fact]
    public async Task The_hosts_options()
    {
        ServiceCollection services = new();

        #region host
        services.AddContactCore(options =>
        {
            options.DefaultRegion = "GB";                // of phones without a country code, unless the account has its own
            options.BatchSize = 1_000;                   // contacts a transaction of a long run; 500 unless set
            options.AccountsMayBlacklistEmails = false; // the list of emails is everybody's; true unless set
            options.Links.BaseAddress = new Uri("https://shop.example/c"); // where links lead; there are none unless set
        }).UseInMemory();
        #endregion

        await using ServiceProvider host = services.BuildServiceProvider();
        ContactCoreOptions options = host.GetRequiredService<IOptions<ContactCoreOptions>>().Value;
        Assert.Equal(("GB", 1_000, false), (options.DefaultRegion, options.BatchSize, options.AccountsMayBlacklistEmails));
    }

    [Fact]
    public async Task The_installation()
    {
        IServiceProvider services = new ServiceCollection().AddContactCore().UseInMemory().Services.BuildServiceProvider();

        #region installation
        IInstallation installation = services.GetRequiredService<IInstallation>();
        await installation.PrepareAsync();   // at start: makes or upgrades the store, or checks what the host's migrations made
        #endregion

        Assert.Equal(0, await installation.ReindexAsync());
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("an account without a name", book => Books.OpenAsync(AccountId.Parse(""), Actor.System())),
        ("a name of an account that is too long", book => Books.OpenAsync(AccountId.Parse(new string('a', 65)), Actor.System())),
        ("a region that is none", book => book.Settings.ChangeAsync(settings => settings with { DefaultRegion = RegionCode.Parse("England") })),
        ("a time zone that is none", book => book.Settings.ChangeAsync(settings => settings with { TimeZone = TimeZoneId.Parse("Berlin") })),
        ("an option out of range, at the first use", book => new ServiceCollection()
            .AddContactCore(options => options.BatchSize = 0).UseInMemory()
            .Services.BuildServiceProvider().GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.System())),
        ("no store", book => new ServiceCollection()
            .AddContactCore()
            .Services.BuildServiceProvider().GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.System())));
}
