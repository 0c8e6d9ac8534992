using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Links;
using ContactCore.Channels;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ContactCore.Tests.Books;

/// <summary>A book on an empty in-memory store, with a clock of its own.</summary>
public sealed class OpenBook : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OpenBook(ServiceProvider services, FakeTimeProvider clock)
    {
        _services = services;
        Clock = clock;
    }

    public FakeTimeProvider Clock { get; }

    public IContactBooks Books => _services.GetRequiredService<IContactBooks>();

    public IContactLinks Links => _services.GetRequiredService<IContactLinks>();

    public IInstallation Installation => _services.GetRequiredService<IInstallation>();

    /// <summary>The write door as the book's features have it, watched.</summary>
    public IWriteDoor Door => _services.GetRequiredService<BookStores>().Door;

    public ContactBook Book { get; private set; } = null!;

    public static async Task<OpenBook> NewAsync(
        Action<ContactCoreOptions>? configure = null, Action<IServiceCollection>? replace = null)
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(clock);
        services.AddContactCore(configure ?? (options => options.DefaultRegion = "GB")).UseInMemory();
        replace?.Invoke(services);
        OpenBook open = new(services.BuildServiceProvider(), clock);
        open.Book = await open.OtherAsync("acme");
        return open;
    }

    public Task<ContactBook> OtherAsync(string account) => Books.OpenAsync(AccountId.Parse(account), Actor.User("olga", "Olga"));

    public Task<Contact> AddAsync(string name, params string[] emails) => Book.Contacts.AddAsync(Person(name, emails));

    public static NewContact Person(string name, params string[] emails) => new()
    {
        FirstName = name,
        ExternalId = $"key of {name}",
        Emails = [.. emails.Select(EmailAddress.Parse)],
        Consent = Consent.Given("/signup", "Yes, write to me"),
    };

    public async Task<string> NamesAsync(Selection selection) =>
        string.Join(' ', await Book.Contacts.ListAsync(selection, Ranking.Created).Select(contact => contact.FirstName).ToArrayAsync());

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
