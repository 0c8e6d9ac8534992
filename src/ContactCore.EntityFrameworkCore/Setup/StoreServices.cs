using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.Standings;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.Segments;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.Fields;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.Categories;
using ContactCore.EntityFrameworkCore.Duplicates;
using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Histories;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Statistics;
using ContactCore.Statistics;
using ContactCore.Settings;
using ContactCore.EntityFrameworkCore.Orders;
using ContactCore.Orders;
using ContactCore.EntityFrameworkCore.Events;
using ContactCore.Events;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.EntityFrameworkCore.Tombstones;
using ContactCore.Tombstones;
using ContactCore.EntityFrameworkCore.Merging;
using ContactCore.Merging;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCore.EntityFrameworkCore.Setup;

/// <summary>Registers the store's parts.</summary>
internal static class StoreServices
{
    public static void Add<TContext>(IServiceCollection services) where TContext : DbContext
    {
        services.AddSingleton<IContextSource, ContextSource<TContext>>();
        services.TryAddSingleton<DatabaseProvider, NoProvider>();
        services.AddSingleton<RetryWatch>();
        services.AddSingleton<LimitPlaces>();
        services.AddSingleton<Database>();
        services.AddSingleton<MigrationLog>();
        services.AddSingleton<IWriteDoor, WriteDoor>();
        services.AddSingleton<IStoreSetup, StoreSetup>();
        services.AddSingleton<IContactReader, ContactReader>();
        services.AddSingleton<IStandingReader, StandingReader>();
        services.AddSingleton<ISendingReader, SendingReader>();
        services.AddSingleton<IBlacklistReader, BlacklistReader>();
        services.AddSingleton<ISegmentReader, SegmentReader>();
        services.AddSingleton<IFieldReader, FieldReader>();
        services.AddSingleton<ICategoryReader, CategoryReader>();
        services.AddSingleton<IDuplicateReader, DuplicateReader>();
        services.AddSingleton<IMergeReader, MergeReader>();
        services.AddSingleton<IMatchReader, MatchReader>();
        services.AddSingleton<IMatchAnswerReader, MatchAnswerReader>();
        services.AddSingleton<IHistoryReader, HistoryReader>();
        services.AddSingleton<IOutbox, Outbox>();
        services.AddSingleton<IOutboxReader, OutboxReader>();
        services.AddSingleton<ISettingsReader, SettingsReader>();
        services.AddSingleton<IStatisticsReader, StatisticsReader>();
        services.AddSingleton<ITombstoneReader, TombstoneReader>();
        services.AddSingleton<IOrderReader, OrderReader>();
        services.AddSingleton<IEventReader, EventReader>();
        services.AddSingleton<IActivityReader, ActivityReader>();
    }
}
