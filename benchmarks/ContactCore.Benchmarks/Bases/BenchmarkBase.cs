using System.Globalization;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Filters;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Benchmarks.Bases;

/// <summary>A base of invented people in one store.</summary>
public abstract class BenchmarkBase : IAsyncDisposable
{
    public const int BatchSize = 2000;

    /// <summary>How many emails each contact of a large base got.</summary>
    public const int EmailsEach = 3;

    /// <summary>The external ID of the one who got thousands.</summary>
    public const string ReadsALot = "key 7";

    private static readonly AccountId Acme = AccountId.Parse("acme");

    private ServiceProvider _services = null!;

    public ContactBook Book { get; private set; } = null!;

    /// <summary>How many contacts a large base has: CONTACTCORE_BENCHMARK_CONTACTS, a million unless set.</summary>
    public static int Contacts { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CONTACTCORE_BENCHMARK_CONTACTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int contacts)
            ? contacts
            : 1_000_000;

    /// <summary>How many contacts it has as a large base.</summary>
    public virtual int Size => Contacts;

    /// <summary>Opens the base, and makes it where it is not there yet.</summary>
    public async Task OpenAsync(int contacts)
    {
        ServiceCollection services = new();
        Use(services.AddContactCore(options => options.BatchSize = BatchSize));
        _services = services.BuildServiceProvider();
        await _services.GetRequiredService<IInstallation>().PrepareAsync();
        Book = await OpenAsync(Acme);
        await ConnectAsync();
        if (contacts > 0 && await Book.Contacts.CountAsync(Selection.All) < contacts)
            await FillAsync(contacts);
    }

    /// <summary>Another account's book.</summary>
    public Task<ContactBook> OpenAsync(AccountId account) =>
        _services.GetRequiredService<IContactBooks>().OpenAsync(account, Actor.System());

    public Task ImportAsync(int from, int count) => ImportAsync(new InventedPeople(from, count));

    public async Task ImportAsync(RowSource people) =>
        await Book.Imports.RunAsync(people, new ImportPlan { Consent = Consent.Given("fair", "yes"), MatchBy = MatchKey.None });

    public virtual async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract void Use(ContactCoreBuilder builder);

    protected virtual Task ConnectAsync() => Task.CompletedTask;

    protected virtual async Task FillAsync(int contacts)
    {
        await ImportAsync(0, contacts);
        await Book.Segments.CreateAsync("VIP");
        await Book.Segments.AddAsync(["VIP"], Selection.Of(Where.LastName.StartsWith("smith1")));
        await Book.Activities.ReportAsync(InventedMail.To(contacts, EmailsEach));
        await Book.Activities.ReportAsync(InventedMail.ToOne(ReadsALot, 5000));
    }
}
