using System.Reflection;
using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.PostgreSql;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Reporting;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;
using ContactCore.Tombstones;

namespace ContactCore.EntityFrameworkCore.Tests.Selections;

/// <summary>Every question that a store can be asked is answered through an index that begins with the account.</summary>
public sealed class ListPlans
{
    // A statement of its own around a query of the channels, past what listens to the context; the query is that of MembersAsync.
    private const string Wrapped = "IContactReader.GetHoldersAsync";

    private static readonly ContactQuery Everybody = new(Scope.Base, null, null, null);
    private static readonly AddressKey Anna = new(ChannelKind.Email, "anna@example.com");
    private static readonly AddressKey Phone = new(ChannelKind.Phone, "+442079460000");
    private static readonly ContactId Somebody = new(new Guid("018f0000-0000-7000-8000-000000000001"));
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly ReportPosition Reported = new(Noon, Somebody.Value);

    private static readonly Asked[] All =
    [
        Of<IFieldReader>("AllAsync", reader => reader.AllAsync(Store.Acme, default)),
        Of<IFieldReader>("ValuesAsync", reader => reader.ValuesAsync(Store.Acme, Somebody.Value, Somebody, 10, default), isSorted: true),
        Of<IOutboxReader>("DueAsync", reader => reader.DueAsync(Store.Acme, Noon, 5, 10, default)),
        Of<IOutboxReader>("PageAsync", reader => reader.PageAsync(Store.Acme, isParked: true, 5, 10, default), isSorted: true),
        Of<IEventReader>("FindAsync", reader => reader.FindAsync(Store.Acme, ["key"], [Somebody.Value], default)),
        Of<IEventReader>("CountAsync", reader => reader.CountAsync(Store.Acme, Somebody, default)),
        Of<IEventReader>("PageAsync", reader => reader.PageAsync(Store.Acme, Somebody, Reported, 10, default), isSorted: true),
        Of<IContactReader>("GetAsync", reader => reader.GetAsync(Store.Acme, [Somebody], default)),
        Of<IContactReader>("GetByExternalIdAsync", reader => reader.GetByExternalIdAsync(Store.Acme, ["crm-1"], default)),
        Of<IContactReader>("GetMergedIntoAsync", reader => reader.GetMergedIntoAsync(Store.Acme, [Somebody], default)),
        Of<IContactReader>("CountAsync", reader => reader.CountAsync(Store.Acme, Everybody, default)),
        Of<IContactReader>("PageAsync", reader => reader.PageAsync(Store.Acme, Everybody, Ranking.Created.Descending, new RankingPosition(5, Somebody), 10, default), isSorted: true),
        Of<IContactReader>("PageAsync", reader => reader.PageAsync(Store.Acme, Everybody, Ranking.EmailRating.Descending, new RankingPosition(5, Somebody), 10, default), isSorted: true),
        Of<ISettingsReader>("FindAsync", reader => reader.FindAsync(Store.Acme, default)),
        Of<IOrderReader>("GetByKeyAsync", reader => reader.GetByKeyAsync(Store.Acme, ["key"], default)),
        Of<IOrderReader>("CountAsync", reader => reader.CountAsync(Store.Acme, Somebody, default)),
        Of<IOrderReader>("PageAsync", reader => reader.PageAsync(Store.Acme, Somebody, Reported, 10, default), isSorted: true),
        Of<IMatchReader>("PageAsync", reader => reader.PageAsync(Store.Acme, [Somebody.Value], Somebody, 10, default), isSorted: true),
        Of<IMatchReader>("GetAsync", reader => reader.GetAsync(Store.Acme, [Somebody.Value], [Somebody], default)),
        Of<IMatchReader>("GetMarksAsync", reader => reader.GetMarksAsync(Store.Acme, [Somebody], default)),
        Of<IMatchReader>("ChangedAsync", reader => reader.ChangedAsync(Store.Acme, Noon, null, 10, default)),
        Of<IMatchReader>("LookAsync", reader => reader.LookAsync(Store.Acme, Noon, 10, [Somebody], default)),
        Of<IMatchReader>("ChangedAsync", reader => reader.ChangedAsync(Store.Acme, Noon, Somebody, 10, default), isSorted: true),
        Of<IMatchAnswerReader>("PageAsync", reader => reader.PageAsync(Store.Acme, null, new PairPosition(Somebody, Somebody), 10, default), isSorted: true),
        Of<IMatchAnswerReader>("OfContactAsync", reader => reader.OfContactAsync(Store.Acme, Somebody, new PairPosition(Somebody, Somebody), 10, default), isSorted: true),
        Of<IMatchAnswerReader>("OfLeftAsync", reader => reader.OfLeftAsync(Store.Acme, [Somebody], new PairPosition(Somebody, Somebody), 10, default)),
        Of<IMergeReader>("FindAsync", reader => reader.FindAsync(Store.Acme, new MergeId(Somebody.Value), default)),
        Of<IMergeReader>("PageAsync", reader => reader.PageAsync(Store.Acme, Somebody, new MergeId(Somebody.Value), 10, default), isSorted: true),
        Of<IMergeReader>("PageAsync", reader => reader.PageAsync(Store.Acme, null, new MergeId(Somebody.Value), 10, default), isSorted: true),
        Of<IDuplicateReader>("CountAsync", reader => reader.CountAsync(Store.Acme, ChannelKind.Email, default)),
        Of<IDuplicateReader>("GroupsAsync", reader => reader.GroupsAsync(Store.Acme, ChannelKind.Email, "a", 10, default), isSorted: true),
        Of<IDuplicateReader>("MembersAsync", reader => reader.MembersAsync(Store.Acme, Anna, null, 10, default)),
        Of<IStandingReader>("GetAsync", reader => reader.GetAsync(Store.Acme, [Anna, Phone], default)),
        Of<ISendingReader>("GetAsync", reader => reader.GetAsync(Store.Acme, [Anna, Phone], Somebody.Value, default)),
        Of<ITombstoneReader>("CountErasuresAsync", reader => reader.CountErasuresAsync(Store.Acme, default)),
        Of<ITombstoneReader>("FindAsync", reader => reader.FindAsync(Store.Acme, [new TombstoneKey("s", TombstoneKind.Email, "d")], ["s"], default)),
        Of<IStatisticsReader>("ByStatusAsync", reader => reader.ByStatusAsync(Store.Acme, default)),
        Of<IStatisticsReader>("BySourceAsync", reader => reader.BySourceAsync(Store.Acme, default)),
        Of<IStatisticsReader>("GrowthAsync", reader => reader.GrowthAsync(Store.Acme, [Noon, Noon.AddDays(1), Noon.AddDays(2)], default)),
        Of<IActivityReader>("RecipientsAsync", reader => reader.RecipientsAsync(Store.Acme, [Somebody], ["crm-1"], [ChannelKind.Email], default)),
        Of<IActivityReader>("GetAsync", reader => reader.GetAsync(Store.Acme, [Somebody.Value], default)),
        Of<IActivityReader>("PageAsync", reader => reader.PageAsync(Store.Acme, Somebody, new ActivityPosition(Noon, Somebody.Value), 10, default), isSorted: true),
        Of<IActivityReader>("CountAsync", reader => reader.CountAsync(Store.Acme, Somebody, default)),
        Of<IActivityReader>("FailedAddressesAsync", reader => reader.FailedAddressesAsync(Store.Acme, ChannelKind.Email, 2, "a", 10, default), isSorted: true),
        Of<IActivityReader>("DueRatingsAsync", reader => reader.DueRatingsAsync(Store.Acme, 700, 10, default), isSorted: true),
        Of<IBlacklistReader>("GetAsync", reader => reader.GetAsync(Store.Acme, [Anna, Phone], default)),
        Of<IBlacklistReader>("PageAsync", reader => reader.PageAsync(Store.Acme, ChannelKind.Phone, "+44", 10, default), isSorted: true),
        Of<ISegmentReader>("FindAsync", reader => reader.FindAsync(Store.Acme, "VIP", default)),
        Of<ISegmentReader>("NamesAsync", reader => reader.NamesAsync(Store.Acme, 10, default)),
        Of<ISegmentReader>("PageAsync", reader => reader.PageAsync(Store.Acme, "a", 10, default), isSorted: true),
        Of<IHistoryReader>("OfContactAsync", reader => reader.OfContactAsync(Store.Acme, Somebody, new HistoryPosition(Noon, Somebody.Value), 10, default), isSorted: true),
        Of<IHistoryReader>("OfAddressAsync", reader => reader.OfAddressAsync(Store.Acme, new AddressHolding(Anna, Noon, null), new HistoryPosition(Noon, Somebody.Value), 10, default), isSorted: true),
        Of<IHistoryReader>("HoldingsAsync", reader => reader.HoldingsAsync(Store.Acme, Somebody, default)),
        Of<ICategoryReader>("AllAsync", reader => reader.AllAsync(Store.Acme, default)),
    ];

    [Fact]
    public void Every_question_is_tried() => Assert.Equal(
        typeof(IContactReader).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && type.Name.EndsWith("Reader", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public), (type, method) => $"{type.Name}.{method.Name}")
            .Where(name => name != Wrapped)
            .Order(StringComparer.Ordinal),
        All.Select(asked => asked.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task SQLite_runs_through_no_table_and_sorts_no_page()
    {
        using DatabaseFolder folder = new();
        PlanLog log = new();
        using Store store = await Host.CreateAsync(folder, log);
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, Anna.Key)));
        foreach (Asked asked in All)
        {
            IReadOnlyList<string> steps = await PlanAsync(asked, store, log);
            Assert.True(steps.Count > 0 && !steps.Any(step => IsRun(step, steps)), $"{asked.Name}:\n{string.Join('\n', steps)}");
            Assert.True(!asked.IsSorted || !steps.Any(step => step.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal)), $"{asked.Name}:\n{string.Join('\n', steps)}");
        }
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task PostgreSQL_need_run_through_no_table()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        await database.ScalarAsync($"ALTER DATABASE {database.Database.Name} SET enable_seqscan = off");
        PlanLog log = new();
        using Store store = database.Open(log);
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, Anna.Key)));
        foreach (Asked asked in All)
        {
            IReadOnlyList<string> steps = await PlanAsync(asked, store, log);
            Assert.True(
                steps.Count > 0 && !steps.Any(step => step.Contains("Seq Scan on cc_", StringComparison.Ordinal)),
                $"{asked.Name}:\n{string.Join('\n', steps)}");
        }
    }

    // What the statement makes itself is no table.
    private static bool IsRun(string step, IReadOnlyList<string> steps) => step.StartsWith("SCAN", StringComparison.Ordinal)
        && !step.StartsWith("SCAN CONSTANT ROW", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal)
        && !step.Contains("(subquery", StringComparison.Ordinal)
        && !steps.Contains($"CO-ROUTINE {step.Split(' ')[1]}") && !steps.Contains($"MATERIALIZE {step.Split(' ')[1]}");

    private static Asked Of<TReader>(string method, Func<TReader, Task> ask, bool isSorted = false) where TReader : notnull =>
        new($"{typeof(TReader).Name}.{method}", store => ask(store.Get<TReader>()), isSorted);

    private static async Task<IReadOnlyList<string>> PlanAsync(Asked asked, Store store, PlanLog log)
    {
        log.Clear();
        log.IsOn = true;
        await asked.Ask(store);
        log.IsOn = false;
        return [.. log.Steps];
    }

    private sealed record Asked(string Name, Func<Store, Task> Ask, bool IsSorted);
}
