using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Setup;
using ContactCore.Standings;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ContactCore.EntityFrameworkCore.Tests.Stores;

/// <summary>A store as a host gets it, with all its doors open.</summary>
internal sealed class Store : IDisposable
{
    public static readonly AccountId Acme = AccountId.Parse("acme");

    public static readonly Actor Olga = Actor.User("olga", "Olga");

    private readonly ServiceProvider _services;

    public Store(Action<ContactCoreBuilder> choose, Action<ContactCoreOptions>? configure = null)
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(Clock);
        choose(services.AddContactCore(configure));
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public IdGenerator Ids => Get<IdGenerator>();

    public IStoreSetup Setup => Get<IStoreSetup>();

    public IWriteDoor Door => Get<IWriteDoor>();

    public IContactReader Contacts => Get<IContactReader>();

    public IStandingReader Standings => Get<IStandingReader>();

    public IBlacklistReader Blacklist => Get<IBlacklistReader>();

    public ISegmentReader Segments => Get<ISegmentReader>();

    public IFieldReader Fields => Get<IFieldReader>();

    public ICategoryReader Categories => Get<ICategoryReader>();

    public IDuplicateReader Duplicates => Get<IDuplicateReader>();

    public IHistoryReader Histories => Get<IHistoryReader>();

    public ISettingsReader Settings => Get<ISettingsReader>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<ContactBook> OpenAsync() => Get<IContactBooks>().OpenAsync(Acme, Olga);

    public Task<ApplyResult> ApplyAsync(params Change[] changes) => ApplyAsync(Acme, changes);

    public Task<ApplyResult> ApplyAsync(AccountId account, params Change[] changes) =>
        Door.ApplyAsync(new ChangeSet(account, Olga, Clock.GetUtcNow(), changes), CancellationToken.None);

    public void Dispose() => _services.Dispose();
}
