using System.Collections.Concurrent;
using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Links;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Secrets;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Setup;
using ContactCore.Standings;
using ContactCore.Statistics;
using ContactCore.Stores;
using ContactCore.Tombstones;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Conformance.Hosts;

/// <summary>A host app with the store under test: its write door, its readers, its books, and a clock of the test's.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ConcurrentDictionary<string, TestAccount> _accounts = new(StringComparer.Ordinal);

    /// <summary>Builds the host; the store is not prepared yet.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">The clock of a host of the same store, or null for a new one.</param>
    public TestHost(StoreUnderTest store, TestClock? clock = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        Clock = clock ?? new TestClock();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(Clock);
        store.AddTo(services.AddContactCore(options =>
        {
            options.Links.Secrets.Add(new Secret("test", "the secret of a test, 32 bytes!!"u8));
            options.Erasure.Secrets.Add(new Secret("test", "the erasing secret of a test, 32!"u8));
            options.Links.BaseAddress = new Uri("https://shop.example/c");
        }));
        _services = services.BuildServiceProvider();
    }

    /// <summary>Who acts, unless a test says otherwise. Stores keep no email of an actor.</summary>
    public static Actor Olga { get; } = Actor.User("olga", "Olga");

    /// <summary>The clock.</summary>
    public TestClock Clock { get; }

    /// <summary>The write door.</summary>
    public IWriteDoor Door => Get<IWriteDoor>();

    /// <summary>The store's set-up.</summary>
    public IStoreSetup Setup => Get<IStoreSetup>();

    /// <summary>Reads contacts.</summary>
    public IContactReader Contacts => Get<IContactReader>();

    /// <summary>Reads standings.</summary>
    public IStandingReader Standings => Get<IStandingReader>();

    /// <summary>Reads what decides about sending.</summary>
    public ISendingReader Sendings => Get<ISendingReader>();

    /// <summary>Reads the blacklist.</summary>
    public IBlacklistReader Blacklist => Get<IBlacklistReader>();

    /// <summary>Reads segments.</summary>
    public ISegmentReader Segments => Get<ISegmentReader>();

    /// <summary>Reads fields.</summary>
    public IFieldReader Fields => Get<IFieldReader>();

    /// <summary>Reads categories.</summary>
    public ICategoryReader Categories => Get<ICategoryReader>();

    /// <summary>Reads duplicates.</summary>
    public IDuplicateReader Duplicates => Get<IDuplicateReader>();

    /// <summary>Reads merges.</summary>
    public IMergeReader Merges => Get<IMergeReader>();
    /// <summary>Reads what contacts are compared by.</summary>
    public IMatchReader Matches => Get<IMatchReader>();

    /// <summary>Reads answers on pairs of contacts.</summary>
    public IMatchAnswerReader MatchAnswers => Get<IMatchAnswerReader>();

    /// <summary>Reads histories.</summary>
    public IHistoryReader Histories => Get<IHistoryReader>();

    /// <summary>Whether events are kept, and whose wait.</summary>
    public IOutbox Outbox => Get<IOutbox>();

    /// <summary>Reads events.</summary>
    public IOutboxReader OutboxReader => Get<IOutboxReader>();

    /// <summary>Reads settings.</summary>
    public ISettingsReader Settings => Get<ISettingsReader>();

    /// <summary>Reads statistics.</summary>
    public IStatisticsReader Statistics => Get<IStatisticsReader>();

    /// <summary>Reads tombstones.</summary>
    public ITombstoneReader Tombstones => Get<ITombstoneReader>();

    /// <summary>Reads orders.</summary>
    public IOrderReader Orders => Get<IOrderReader>();

    /// <summary>Reads events.</summary>
    public IEventReader Events => Get<IEventReader>();

    /// <summary>Reads activities.</summary>
    public IActivityReader Activities => Get<IActivityReader>();

    /// <summary>Opens books.</summary>
    public IContactBooks Books => Get<IContactBooks>();

    /// <summary>Follows links.</summary>
    public IContactLinks Links => Get<IContactLinks>();

    /// <summary>The installation's handle.</summary>
    public IInstallation Installation => Get<IInstallation>();

    /// <summary>An account, at the test's hands.</summary>
    /// <param name="name">The account's name.</param>
    /// <returns>The same account for the same name.</returns>
    public TestAccount Account(string name) =>
        _accounts.GetOrAdd(name, known => new TestAccount(this, AccountId.Parse(known)));

    /// <summary>The next ID of the host's generator.</summary>
    /// <returns>An ID greater than all before.</returns>
    public Guid NewId() => Ids.Next();

    /// <summary>The host's generator of IDs.</summary>
    public IdGenerator Ids => Get<IdGenerator>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();
}
