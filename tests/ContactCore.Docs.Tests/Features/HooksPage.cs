using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Features;

public sealed class HooksPage() : FeaturePage("hooks", options => options.Hooks.Attempts = 1)
{
    [Fact]
    public async Task Setting_up()
    {
        ServiceCollection services = new();
        services.AddSingleton<ICrm, Crm>();

        #region set-up
        services.AddContactCore()
            .UseSqlite("Data Source=app.db")
            .AddContactHandler<CrmSync>(); // of ContactCore.Hosting
        #endregion

        await using ServiceProvider provider = services.BuildServiceProvider();
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<CrmSync>());
    }

    [Fact]
    public async Task A_handler_keeps_a_copy_up_to_date()
    {
        ContactBook book = await OpenAsync();
        await Installation.TurnHooksOnAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Contact ben = await AddAsync(book, "Ng", "ben@example.com");
        await book.Addresses.UnsubscribeAsync(ben.Emails[0]);
        await book.Contacts.DeleteAsync(anna, "moved");
        Crm crm = new();

        await book.Hooks.DeliverAsync(new CrmSync(Books, crm));

        Assert.Equal(["removed", "saved Ng", "silenced ben@example.com", "removed"], crm.Done);
    }

    [Fact]
    public async Task Parking()
    {
        ContactBook book = await OpenAsync();
        await Installation.TurnHooksOnAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        await book.Contacts.ChangeAsync(anna, profile => profile with { LastName = "Maier" });
        await AddAsync(book, "Ng", "ben@example.com");
        await book.Hooks.DeliverAsync(new Failing());
        long number = 3;

        #region parked
        await foreach (WaitingEvent parked in book.Hooks.ListAsync(isParked: true))
            Console.WriteLine($"{parked.Event.What}, number {parked.Event.Sequence}, parked at {parked.ParkedAt:u}");

        await book.Hooks.SkipAsync(number, "the CRM got it by hand");
        long replayed = await book.Hooks.ReplayAllAsync(); // or ReplayAsync(number)
        Console.WriteLine($"{replayed} to be delivered again");
        #endregion

        Shown("parked");
    }

    [Fact]
    public async Task Delivering()
    {
        ContactBook book = await OpenAsync();
        await Installation.TurnHooksOnAsync();
        await AddAsync(book, "Müller", "anna@example.com");
        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));
        IContactHandler handler = new Printing(Console);

        #region deliver
        DeliveryReport report = await book.Hooks.DeliverAsync(handler);
        Console.WriteLine($"{report.Delivered} delivered, {report.Failed} to be tried again, {report.Parked} parked");
        #endregion

        Shown("deliver");
    }

    [Fact]
    public async Task Options()
    {
        ServiceCollection services = new();

        #region options
        services.AddContactCore(options =>
        {
            options.Hooks.PollInterval = TimeSpan.FromSeconds(2);  // all of these are what they are unless set
            options.Hooks.BatchSize = 100;                         // events that are read and noted at once
            options.Hooks.AccountsAtOnce = 4;                      // accounts that are delivered at the same time
            options.Hooks.Attempts = 12;                           // before an event is parked
            options.Hooks.FirstDelay = TimeSpan.FromSeconds(5);
            options.Hooks.LongestDelay = TimeSpan.FromHours(1);
            options.Hooks.Lease = TimeSpan.FromMinutes(1);         // after which a killed host's events go to another
        }).UseInMemory();
        #endregion

        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.False(await provider.GetRequiredService<IInstallation>().AreHooksOnAsync());
    }

    [Fact]
    public async Task On_and_off()
    {
        IInstallation installation = Installation;

        #region on-off
        await installation.TurnHooksOnAsync();           // a host with handlers does so when it starts
        bool areOn = await installation.AreHooksOnAsync();
        await installation.TurnHooksOffAsync();          // nobody else ever does
        #endregion

        Assert.True(areOn);
        Assert.False(await installation.AreHooksOnAsync());
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("replaying or skipping what is not parked", book => book.Hooks.ReplayAsync(7)),
        ("skipping without a reason", book => book.Hooks.SkipAsync(7, "")),
        ("an option out of range, at the first use", async _ =>
        {
            ServiceCollection services = new();
            services.AddContactCore(options => options.Hooks.Lease = TimeSpan.FromSeconds(1)).UseInMemory();
            await using ServiceProvider provider = services.BuildServiceProvider();
            provider.GetRequiredService<IContactBooks>();
        }));

    internal interface ICrm
    {
        Task SaveAsync(Guid id, Contact contact, CancellationToken cancellationToken);

        Task RemoveAsync(Guid id, CancellationToken cancellationToken);

        Task SilenceAsync(string address, CancellationToken cancellationToken);
    }

    #region handler
    internal sealed class CrmSync(IContactBooks books, ICrm crm) : IContactHandler
    {
        public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            if (change is { Address: { } address, What: HistoryWhat.Unsubscribed or HistoryWhat.Complained })
                await crm.SilenceAsync(address.Key, cancellationToken);
            if (change.Contact is not { } id)
                return;
            ContactBook book = await books.OpenAsync(change.Account, Actor.System("crm-sync"), cancellationToken);
            if (await book.Contacts.FindAsync(id, cancellationToken) is { State: ContactState.Live } contact)
                await crm.SaveAsync(id.Value, contact, cancellationToken);  // twice does no harm: it replaces
            else
                await crm.RemoveAsync(id.Value, cancellationToken);
        }
    }
    #endregion

    private sealed class Crm : ICrm
    {
        public List<string> Done { get; } = [];

        public Task SaveAsync(Guid id, Contact contact, CancellationToken cancellationToken) => NoteAsync($"saved {contact.LastName}");

        public Task RemoveAsync(Guid id, CancellationToken cancellationToken) => NoteAsync("removed");

        public Task SilenceAsync(string address, CancellationToken cancellationToken) => NoteAsync($"silenced {address}");

        private Task NoteAsync(string what)
        {
            Done.Add(what);
            return Task.CompletedTask;
        }
    }

    private sealed class Failing : IContactHandler
    {
        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken) => throw new HttpRequestException("the CRM is away");
    }

    private sealed class Printing(StringWriter console) : IContactHandler
    {
        public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken) =>
            await console.WriteLineAsync($"{change.What} of {(change.Address is { } address ? address.ToString() : "a contact")}");
    }
}
