using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Journeys.Tests;

/// <summary>A host with an empty store of a kind, and a folder for its files.</summary>
public sealed class Journey : IAsyncDisposable
{
    public const string Memory = "memory";
    public const string Sqlite = "sqlite";

    public static readonly Consent Consent = Consent.Given("fair", "ticked the box");

    private readonly string _folder = Directory.CreateTempSubdirectory("contactcore-journey-").FullName;
    private readonly ServiceProvider _services;

    private Journey(string store)
    {
        ServiceCollection services = new();
        ContactCoreBuilder builder = services.AddContactCore();
        if (store == Memory)
            builder.UseInMemory();
        else
            builder.UseSqlite($"Data Source={PathOf("contacts.db")};Pooling=False");
        _services = services.BuildServiceProvider();
    }

    public ContactBook Book { get; private set; } = null!;

    public static async Task<Journey> BeginAsync(string store)
    {
        Journey journey = new(store);
        await journey._services.GetRequiredService<IInstallation>().PrepareAsync();
        journey.Book = await journey._services.GetRequiredService<IContactBooks>()
            .OpenAsync(AccountId.Parse("acme"), Actor.User("olga"));
        return journey;
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public async Task<string> ExportAsync(string name, Selection? selection = null)
    {
        await using ContactCore.Exporting.RowSink sink = CsvFile.Write(PathOf(name));
        await Book.Exports.RunAsync(sink, selection ?? Selection.All);
        return PathOf(name);
    }

    public Task<ImportReport> ImportAsync(string file, ImportPlan? plan = null) =>
        Book.Imports.RunAsync(CsvFile.Read(file), plan ?? new ImportPlan { Consent = Consent });

    public Task<Contact[]> AllAsync(Selection? selection = null) =>
        Book.Contacts.ListAsync(selection ?? Selection.All, Ranking.Created).ToArrayAsync().AsTask();

    public async Task<string> FoundAsync(string search) => string.Join(' ', (await AllAsync(new Selection { Search = search }))
        .Select(contact => contact.ExternalId).Order(StringComparer.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
