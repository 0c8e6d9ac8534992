using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.InMemory.Activities;
using ContactCore.InMemory.Blacklisting;
using ContactCore.InMemory.Categories;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Duplicates;
using ContactCore.InMemory.Events;
using ContactCore.InMemory.Fields;
using ContactCore.InMemory.Histories;
using ContactCore.InMemory.Hooks;
using ContactCore.InMemory.Merging;
using ContactCore.InMemory.Orders;
using ContactCore.InMemory.Segments;
using ContactCore.InMemory.Settings;
using ContactCore.InMemory.Setup;
using ContactCore.InMemory.Standings;
using ContactCore.InMemory.Statistics;
using ContactCore.InMemory.Stores;
using ContactCore.InMemory.Tombstones;
using ContactCore.InMemory.Writing;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;
using ContactCore.Stores;
using ContactCore.Tombstones;
using Microsoft.Extensions.DependencyInjection;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Chooses the in-memory store.</summary>
public static class InMemoryContactCoreBuilderExtensions
{
    /// <summary>
    /// Keeps everything in the memory of this process, for tests, demos and trying things out. It is empty at the start,
    /// gone at the end, and keeps every promise of a store but durability.
    /// </summary>
    /// <param name="builder">What <c>AddContactCore</c> gave.</param>
    /// <returns>The same, to go on with.</returns>
    public static ContactCoreBuilder UseInMemory(this ContactCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services
            .AddSingleton<InMemoryStore>()
            .AddSingleton<IStoreSetup, StoreSetup>()
            .AddSingleton<IWriteDoor, WriteDoor>()
            .AddSingleton<IContactReader, ContactReader>()
            .AddSingleton<IStandingReader, StandingReader>()
            .AddSingleton<ISendingReader, SendingReader>()
            .AddSingleton<IBlacklistReader, BlacklistReader>()
            .AddSingleton<ISegmentReader, SegmentReader>()
            .AddSingleton<IFieldReader, FieldReader>()
            .AddSingleton<ICategoryReader, CategoryReader>()
            .AddSingleton<IDuplicateReader, DuplicateReader>()
            .AddSingleton<IMergeReader, MergeReader>()
            .AddSingleton<IMatchReader, MatchReader>()
            .AddSingleton<IMatchAnswerReader, MatchAnswerReader>()
            .AddSingleton<IHistoryReader, HistoryReader>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<IOutboxReader, OutboxReader>()
            .AddSingleton<ISettingsReader, SettingsReader>()
            .AddSingleton<IStatisticsReader, StatisticsReader>()
            .AddSingleton<ITombstoneReader, TombstoneReader>()
            .AddSingleton<IOrderReader, OrderReader>()
            .AddSingleton<IEventReader, EventReader>()
            .AddSingleton<IActivityReader, ActivityReader>();
        return builder;
    }
}
