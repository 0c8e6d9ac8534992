using System.Diagnostics.Metrics;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Importing;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCore.Journeys.Tests.Privacy;

/// <summary>Where mishaps happen: a host that tells everything, its books, and a folder for its files.</summary>
public sealed class Stage : IAsyncDisposable
{
    public static readonly AccountId Account = AccountId.Parse("acme");
    public static readonly Actor Olga = Actor.User("olga");

    private readonly Overheard _overheard;
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-privacy-");
    private readonly List<Canary> _canaries = [];

    private Stage(Overheard overheard, Action<ContactCoreBuilder> choose)
    {
        _overheard = overheard;
        _services = Host(choose);
    }

    public IReadOnlyList<Canary> Canaries => _canaries;

    public ContactBook Book { get; private set; } = null!;

    /// <summary>The book of another account.</summary>
    public ContactBook Other { get; private set; } = null!;

    public IInstallation Installation => _services.GetRequiredService<IInstallation>();

    public IWriteDoor Door => _services.GetRequiredService<IWriteDoor>();

    public static async Task<Stage> SetAsync(Overheard overheard, Action<ContactCoreBuilder> choose)
    {
        Stage stage = new(overheard, choose);
        await stage.Installation.PrepareAsync();
        IContactBooks books = stage._services.GetRequiredService<IContactBooks>();
        stage.Book = await books.OpenAsync(Account, Olga);
        stage.Other = await books.OpenAsync(AccountId.Parse("other"), Olga);
        return stage;
    }

    /// <summary>The next person.</summary>
    public Canary Next()
    {
        _canaries.Add(new Canary(_canaries.Count));
        return _canaries[^1];
    }

    /// <summary>A host of another store, which tells everything as well.</summary>
    public ServiceProvider Host(Action<ContactCoreBuilder> choose)
    {
        ServiceCollection services = new();
        services.AddSingleton<ILoggerFactory>(_overheard.Log).AddSingleton<IMeterFactory>(_overheard.Meters);
        choose(services.AddContactCore(options => options.BatchSize = 3));
        return services.BuildServiceProvider();
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A CSV file of lines.</summary>
    public RowSource File(params string[] lines)
    {
        string path = PathOf($"{Guid.NewGuid():N}.csv");
        System.IO.File.WriteAllLines(path, lines);
        return CsvFile.Read(path);
    }

    public async Task<ImportReport> ImportAsync(RowSource file, ImportPlan? plan = null) =>
        await Book.Imports.RunAsync(file, plan ?? new ImportPlan { Consent = Journey.Consent });

    public Task<Contact> AddAsync(Canary canary) => Book.Contacts.AddAsync(canary.Person);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
