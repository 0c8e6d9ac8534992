using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Books;

/// <summary>Everything that a store gives, watched: the write door and a reader a feature.</summary>
internal sealed record BookStores(
    IWriteDoor Door,
    IContactReader Contacts,
    IStandingReader Standings,
    ISendingReader Sendings,
    IBlacklistReader Blacklist,
    ISegmentReader Segments,
    IFieldReader Fields,
    ICategoryReader Categories,
    IDuplicateReader Duplicates,
    IMergeReader Merges,
    IMatchReader Matches,
    IMatchAnswerReader MatchAnswers,
    IHistoryReader Histories,
    ISettingsReader Settings,
    IStatisticsReader Statistics,
    ITombstoneReader Tombstones,
    IOrderReader Orders,
    IEventReader Events,
    IActivityReader Activities,
    IOutboxReader OutboxReader);
