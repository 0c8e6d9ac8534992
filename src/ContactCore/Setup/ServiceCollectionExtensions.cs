using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Links;
using ContactCore.Locales;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Secrets;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Tombstones;
using ContactCore.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContactCore.Setup;

/// <summary>Adds ContactCore to a host's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IContactBooks"/>, <see cref="IInstallation"/> and <see cref="IContactLinks"/>; a store is chosen on the result, such as
    /// <c>.UseInMemory()</c>. A <see cref="TimeProvider"/>, an <see cref="ILoggerFactory"/> and an
    /// <see cref="System.Diagnostics.Metrics.IMeterFactory"/> of the host's are used where there are any.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>What a store is chosen on.</returns>
    /// <exception cref="ContactCoreException">The process runs under invariant globalization: names the setting.</exception>
    public static ContactCoreBuilder AddContactCore(this IServiceCollection services, Action<ContactCoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        GlobalizationCheck.Require();
        services.AddOptions<ContactCoreOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ContactCoreOptions>, ContactCoreOptionsCheck>());
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IdGenerator>();
        services.TryAddSingleton(Defaults);
        services.TryAddSingleton<Watch>();
        services.TryAddSingleton(provider => new WatchedSetup(Chosen<IStoreSetup>(provider), provider.GetRequiredService<Watch>()));
        services.TryAddSingleton<StoreGate>();
        services.TryAddSingleton<WriteSignal>();
        services.TryAddSingleton(Stores);
        services.TryAddSingleton(Indexes);
        services.TryAddSingleton(Sealer);
        services.TryAddSingleton(Digests);
        services.TryAddSingleton(Issuer);
        services.TryAddSingleton<ILinkAccounts, LinkAccounts>();
        services.TryAddSingleton<IContactLinks, ContactLinks>();
        services.TryAddSingleton(Switch);
        services.TryAddSingleton<IDeliveryAccounts, DeliveryAccounts>();
        services.TryAddSingleton<IEventDelivery>(Delivery);
        services.TryAddSingleton<IContactBooks, ContactBooks>();
        services.TryAddSingleton<IInstallation, Installation>();
        return new ContactCoreBuilder(services);
    }

    private static BookDefaults Defaults(IServiceProvider provider)
    {
        ContactCoreOptions options = OptionsOf(provider);
        return new BookDefaults(
            options.DefaultRegion is null ? null : RegionCode.Parse(options.DefaultRegion),
            options.BatchSize,
            options.AccountsMayBlacklistEmails,
            options.Hooks);
    }

    private static LinkSealer Sealer(IServiceProvider provider) =>
        new(new SecretRing(OptionsOf(provider).Links.Secrets, "Links.Secrets"));

    private static TombstoneDigests Digests(IServiceProvider provider) =>
        new(new SecretRing(OptionsOf(provider).Erasure.Secrets, "Erasure.Secrets"));

    private static LinkIssuer Issuer(IServiceProvider provider)
    {
        LinkOptions links = OptionsOf(provider).Links;
        return new LinkIssuer(
            provider.GetRequiredService<LinkSealer>(),
            new LinkAddress(links.BaseAddress),
            links.ConfirmationLifetime,
            links.UnsubscribeLifetime,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IdGenerator>());
    }

    private static MatchIndexes Indexes(IServiceProvider provider)
    {
        BookStores stores = provider.GetRequiredService<BookStores>();
        MatchSources sources = new(
            stores.Matches,
            stores.Duplicates,
            stores.MatchAnswers,
            stores.Contacts,
            stores.Fields,
            stores.Tombstones,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Watch>());
        return new MatchIndexes(sources, OptionsOf(provider).MatchIndexes);
    }

    private static HookSwitch Switch(IServiceProvider provider) => new(OutboxOf(provider), provider.GetRequiredService<Watch>());

    private static EventDelivery Delivery(IServiceProvider provider) => new(
        provider.GetRequiredService<HookSwitch>(),
        OutboxOf(provider),
        provider.GetRequiredService<IDeliveryAccounts>(),
        provider.GetRequiredService<WriteSignal>(),
        OptionsOf(provider).Hooks,
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<IdGenerator>(),
        provider.GetRequiredService<Watch>());

    private static WatchedOutbox OutboxOf(IServiceProvider provider) =>
        new(Chosen<IOutbox>(provider), new Questions(provider.GetRequiredService<Watch>()));

    private static ContactCoreOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ContactCoreOptions>>().Value;

    private static BookStores Stores(IServiceProvider provider)
    {
        IWriteDoor door = Chosen<IWriteDoor>(provider);
        Watch watch = provider.GetRequiredService<Watch>();
        Questions questions = new(watch);
        return new BookStores(
            new WatchedDoor(new SignallingDoor(door, provider.GetRequiredService<WriteSignal>()), watch),
            new WatchedContacts(provider.GetRequiredService<IContactReader>(), questions),
            new WatchedStandings(provider.GetRequiredService<IStandingReader>(), questions),
            new WatchedSendings(provider.GetRequiredService<ISendingReader>(), questions),
            new WatchedBlacklist(provider.GetRequiredService<IBlacklistReader>(), questions),
            new WatchedSegments(provider.GetRequiredService<ISegmentReader>(), questions),
            new WatchedFields(provider.GetRequiredService<IFieldReader>(), questions),
            new WatchedCategories(provider.GetRequiredService<ICategoryReader>(), questions),
            new WatchedDuplicates(provider.GetRequiredService<IDuplicateReader>(), questions),
            new WatchedMerges(provider.GetRequiredService<IMergeReader>(), questions),
            new WatchedMatches(provider.GetRequiredService<IMatchReader>(), questions),
            new WatchedMatchAnswers(provider.GetRequiredService<IMatchAnswerReader>(), questions),
            new WatchedHistories(provider.GetRequiredService<IHistoryReader>(), questions),
            new WatchedSettings(provider.GetRequiredService<ISettingsReader>(), questions),
            new WatchedStatistics(provider.GetRequiredService<IStatisticsReader>(), questions),
            new WatchedTombstones(provider.GetRequiredService<ITombstoneReader>(), questions),
            new WatchedOrders(provider.GetRequiredService<IOrderReader>(), questions),
            new WatchedEvents(provider.GetRequiredService<IEventReader>(), questions),
            new WatchedActivities(provider.GetRequiredService<IActivityReader>(), questions),
            new WatchedOutboxReader(provider.GetRequiredService<IOutboxReader>(), questions));
    }

    private static T Chosen<T>(IServiceProvider provider) where T : class => provider.GetService<T>() ?? throw new InvalidOperationException(
        "no store was chosen; allowed: AddContactCore().UseInMemory(), .UseSqlite(…), .UsePostgreSql(…) or .UseEntityFrameworkCore<TContext>()");
}
