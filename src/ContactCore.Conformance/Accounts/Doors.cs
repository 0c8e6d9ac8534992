using System.Reflection;
using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Hooks;
using ContactCore.Importing;
using ContactCore.Links;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;

namespace ContactCore.Conformance.Accounts;

/// <summary>
/// Every door of an account: the public methods of what hangs on a book, and those of every reader that a host has. Most
/// must give nothing of another account and change nothing; the few that do something with what they are given are named.
/// </summary>
internal static class Doors
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<(Type Service, string Method), Part> Writing = new()
    {
        [(typeof(ContactRegister), nameof(ContactRegister.AddAsync))] = Part.Contacts | Part.States | Part.Histories,
        [(typeof(AddressRegister), nameof(AddressRegister.UnsubscribeAsync))] = Part.Standings | Part.OwnEntries | Part.States | Part.Histories,
        [(typeof(AddressRegister), nameof(AddressRegister.ReportSpamAsync))] = Part.Standings | Part.Histories,
        [(typeof(AddressRegister), nameof(AddressRegister.RevokeAsync))] = Part.Standings | Part.Histories,
        [(typeof(DoubleOptIn), nameof(DoubleOptIn.AskAsync))] = Part.Standings | Part.Histories,
        [(typeof(AddressBlacklist), nameof(AddressBlacklist.AddAsync))] = Part.OwnEntries | Part.States | Part.Histories,
        [(typeof(ActivityRegister), nameof(ActivityRegister.ReportAsync))] = Part.Contacts | Part.Activities,
        [(typeof(SegmentCatalog), nameof(SegmentCatalog.CreateAsync))] = Part.Segments,
        [(typeof(FieldCatalog), nameof(FieldCatalog.AddAsync))] = Part.Fields,
        [(typeof(CategoryCatalog), nameof(CategoryCatalog.AddAsync))] = Part.Categories,
        [(typeof(SettingsRegister), nameof(SettingsRegister.ChangeAsync))] = Part.Settings,
        [(typeof(OrderRegister), nameof(OrderRegister.ReportAsync))] = Part.Orders,
        [(typeof(EventRegister), nameof(EventRegister.ReportAsync))] = Part.Events,
        [(typeof(ContactHooks), nameof(ContactHooks.DeliverAsync))] = Part.Histories,
        [(typeof(ContactImporter), nameof(ContactImporter.RunAsync))] = Part.Contacts | Part.States | Part.Histories,
    };

    // What the caller gave, or the account's own, comes back; of an email entry since when and of which category.
    private static readonly HashSet<(Type Service, string Method)> Telling =
    [
        (typeof(AddressRegister), nameof(AddressRegister.StateAsync)),
        (typeof(AddressRegister), nameof(AddressRegister.CanSendAsync)),
        (typeof(ISendingReader), nameof(ISendingReader.GetAsync)),
        (typeof(BaseStatistics), nameof(BaseStatistics.ByStatusAsync)),
        (typeof(BaseStatistics), nameof(BaseStatistics.BySourceAsync)),
        (typeof(BaseStatistics), nameof(BaseStatistics.GrowthAsync)),
        (typeof(IStatisticsReader), nameof(IStatisticsReader.ByStatusAsync)),
        (typeof(IStatisticsReader), nameof(IStatisticsReader.BySourceAsync)),
        (typeof(IStatisticsReader), nameof(IStatisticsReader.GrowthAsync)),
        (typeof(AddressBlacklist), nameof(AddressBlacklist.FindAsync)),
        (typeof(IBlacklistReader), nameof(IBlacklistReader.GetAsync)),
        (typeof(ContactMerger), nameof(ContactMerger.MergeAllAsync)),
        (typeof(DuplicateFinder), nameof(DuplicateFinder.FindProbableAsync)),
        (typeof(DuplicateFinder), nameof(DuplicateFinder.FindMatchesAsync)),
        (typeof(DuplicateFinder), nameof(DuplicateFinder.ForgetMatches)),
        (typeof(IMatchReader), nameof(IMatchReader.PageAsync)),
        (typeof(IMatchReader), nameof(IMatchReader.ChangedAsync)),
        (typeof(IMatchReader), nameof(IMatchReader.LookAsync)),
        (typeof(ContactHooks), nameof(ContactHooks.ListAsync)),
        (typeof(IOutboxReader), nameof(IOutboxReader.DueAsync)),
        (typeof(IOutboxReader), nameof(IOutboxReader.PageAsync)),
        (typeof(SettingsRegister), nameof(SettingsRegister.GetAsync)),
        (typeof(ISettingsReader), nameof(ISettingsReader.FindAsync)),
    ];

    /// <summary>What hangs on a book and does something.</summary>
    public static IReadOnlyList<PropertyInfo> Services { get; } =
        [.. typeof(ContactBook).GetProperties().Where(property => property.PropertyType.GetMethods(Own).Any(IsAsync))];

    /// <summary>The interfaces of the library that read.</summary>
    public static IReadOnlyList<Type> Readers { get; } =
        [.. typeof(ContactBook).Assembly.GetExportedTypes().Where(type => type.IsInterface && type.Name.EndsWith("Reader", StringComparison.Ordinal))];

    /// <summary>The readers that the host has, each with its interface.</summary>
    public static IEnumerable<(Type Reader, object Service)> ReadersOf(TestHost host) => typeof(TestHost).GetProperties()
        .Where(property => Readers.Contains(property.PropertyType))
        .Select(property => (property.PropertyType, property.GetValue(host)!));

    public static IEnumerable<MethodInfo> MethodsOf(Type service) => service.GetMethods(Own).Where(method => !method.IsSpecialName);

    public static Part Writes(MethodInfo method) => Writing.GetValueOrDefault((method.DeclaringType!, method.Name));

    public static bool Tells(MethodInfo method) => Writes(method) != Part.None || Telling.Contains((method.DeclaringType!, method.Name));


    private static bool IsAsync(MethodInfo method) => method.Name.EndsWith("Async", StringComparison.Ordinal);
}
