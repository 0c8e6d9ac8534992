using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Tests;

/// <summary>A SQLite base in a folder of its own, and the workers on it.</summary>
public sealed class Base : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contactcore-faults-").FullName;
    private readonly ServiceProvider _services;

    private Base() => _services = new ServiceCollection().Also(services =>
        services.AddContactCore().UseSqlite($"Data Source={File};Pooling=False")).BuildServiceProvider();

    public string File => Path.Combine(_folder, "contacts.db");

    public ContactBook Book { get; private set; } = null!;

    public static Task<Base> NewAsync() => OpenAsync(new Base());

    /// <summary>A base of its own that is what this one is now; nobody may be writing.</summary>
    public Task<Base> CopyAsync()
    {
        Base copy = new();
        foreach (string part in (string[])["", "-wal"])
        {
            if (System.IO.File.Exists(File + part))
                System.IO.File.Copy(File + part, copy.File + part);
        }

        return OpenAsync(copy);
    }

    private static async Task<Base> OpenAsync(Base made)
    {
        await made._services.GetRequiredService<IInstallation>().PrepareAsync();
        made.Book = await made._services.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.User("test"));
        return made;
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public Task<Contact> AddAsync(string key, string email) => Book.Contacts.AddAsync(new NewContact
    {
        ExternalId = key,
        Emails = [EmailAddress.Parse(email)],
        Consent = Consent.Given("test", "yes"),
    });

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

internal static class ServiceCollectionSetup
{
    public static IServiceCollection Also(this IServiceCollection services, Action<IServiceCollection> configure)
    {
        configure(services);
        return services;
    }
}
