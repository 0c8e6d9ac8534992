using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Tests.Selections;

/// <summary>No page costs more as it goes deeper: each is a run through an index, without a sort or a scan.</summary>
public sealed class IndexUse
{
    private static readonly ContactQuery Everybody = new(Scope.Base, null, null, null);
    private const string Key = "SEARCH c USING INDEX sqlite_autoindex_cc_contacts_1 (account=?";

    private static readonly ContactQuery Unrated = Everybody with { Filter = Resolved(Where.EmailRating.IsAbsent()) };
    private static readonly AddressKey Anna = new(ChannelKind.Email, "anna@example.com");

    [Theory]
    [InlineData(RankingKey.Created)]
    [InlineData(RankingKey.Changed)]
    [InlineData(RankingKey.Deleted)]
    public async Task A_page_is_a_run_through_its_ranking_s_index(RankingKey key)
    {
        Ranking ranking = Ranked(key);
        foreach (RankingPosition? after in new RankingPosition?[] { null, new RankingPosition(5, default) })
        {
            IReadOnlyList<string> steps = await PlanAsync(store => store.Contacts.PageAsync(Store.Acme, Everybody, ranking, after, 10, default));
            Assert.Contains(steps, step => step.Contains($"ix_cc_contacts_{key.ToString().ToLowerInvariant()} (account=? AND state=?", StringComparison.Ordinal));
            AssertRun(steps);
        }
    }

    /// <summary>Those with a rating come by the index of ratings, those without by their key; under whatever condition.</summary>
    [Fact]
    public async Task A_page_by_rating_is_a_run_through_the_ratings_and_then_the_keys()
    {
        foreach (ContactQuery query in Conditions())
        {
            foreach (RankingPosition? after in new RankingPosition?[] { null, new RankingPosition(5, default), new RankingPosition(null, default) })
            {
                foreach (Ranking ranking in new[] { Ranking.EmailRating, Ranking.EmailRating.Descending })
                {
                    IReadOnlyList<string> steps = await PlanAsync(
                        store => store.Contacts.PageAsync(Store.Acme, query, ranking, after, 10, default));
                    Assert.Contains(steps, step => step.Contains(Key, StringComparison.Ordinal));
                    Assert.Equal(
                        after is not { Value: null } && query != Unrated,
                        steps.Any(step => step.Contains("ix_cc_engagements_rating (account=? AND state=? AND rating", StringComparison.Ordinal)));
                    AssertRun(steps);
                }
            }
        }
    }

    [Fact]
    public Task Duplicates_are_read_from_the_channels_index_alone() => AssertRunAsync(
        "COVERING INDEX ix_cc_channels_key (account=? AND kind=? AND live=?",
        store => store.Duplicates.GroupsAsync(Store.Acme, ChannelKind.Email, "a", 10, default));

    [Fact]
    public Task Members_of_a_group_are_found_by_their_key() => AssertRunAsync(
        "COVERING INDEX ix_cc_channels_key (account=? AND kind=? AND live=? AND key=?)",
        store => store.Duplicates.MembersAsync(Store.Acme, Anna, null, 10, default));

    [Theory]
    [InlineData(AddressStatus.Unsubscribed, "ix_cc_standings_status (account=? AND kind=? AND status=?)")]
    [InlineData(AddressStatus.Blacklisted, "ix_cc_channels_key (account=? AND kind=? AND live=? AND key=?)")]
    public Task Contacts_under_a_rare_status_are_found_by_their_addresses(AddressStatus status, string index) => AssertRunAsync(
        index, store => store.Contacts.CountAsync(Store.Acme, Everybody with { Status = StatusFilter.Email(status) }, default));

    [Fact]
    public Task Contacts_under_the_usual_status_are_asked_one_by_one() => AssertRunAsync(
        "ix_cc_channels_owner (account=? AND owner=? AND kind=?)",
        store => store.Contacts.CountAsync(Store.Acme, Everybody with { Status = StatusFilter.Email(AddressStatus.Active) }, default));

    [Fact]
    public Task Members_of_a_list_are_found_by_the_list() => AssertRunAsync(
        "ix_cc_members_segment (account=? AND segment=?)",
        store => store.Contacts.CountAsync(Store.Acme, Everybody with { Segment = Guid.NewGuid() }, default));

    [Theory]
    [InlineData(SearchColumn.FullName, "ix_cc_contacts_full_norm (account=? AND full_norm>? AND full_norm<?)")]
    [InlineData(SearchColumn.LastName, "ix_cc_contacts_last_norm (account=? AND last_norm>? AND last_norm<?)")]
    [InlineData(SearchColumn.EmailKey, "ix_cc_channels_key (account=? AND kind=? AND live=? AND key>? AND key<?)")]
    [InlineData(SearchColumn.ExternalId, "ix_cc_contacts_external_id (account=? AND external_id>? AND external_id<?)")]
    public Task A_search_reads_each_range_from_its_own_index(SearchColumn column, string index) => AssertRunAsync(
        index, store => store.Contacts.CountAsync(Store.Acme, Everybody with { Search = [new SearchRange(column, "a", "b")] }, default));

    private static IEnumerable<ContactQuery> Conditions() =>
    [
        Everybody,
        Everybody with { Status = StatusFilter.Email(AddressStatus.Active) },
        Unrated,
        Everybody with { Filter = Resolved(Where.Address.City.IsAbsent() & Where.Source.Is(ContactSource.Api)) },
    ];

    private static void AssertRun(IReadOnlyList<string> steps) => Assert.DoesNotContain(
        steps, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal) || step.StartsWith("SCAN c", StringComparison.Ordinal));

    private static async Task AssertRunAsync(string index, Func<Store, Task> read)
    {
        IReadOnlyList<string> steps = await PlanAsync(read);
        Assert.Contains(steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(steps, step => step.StartsWith("SCAN c ", StringComparison.Ordinal) || step == "SCAN c");
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(Func<Store, Task> read)
    {
        using DatabaseFolder folder = new();
        PlanLog log = new();
        using Store store = await Host.CreateAsync(folder, log);
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, Anna.Key)));
        log.IsOn = true;
        await read(store);
        return log.Steps;
    }

    private static Ranking Ranked(RankingKey key) => key switch
    {
        RankingKey.Created => Ranking.Created,
        RankingKey.Changed => Ranking.Changed.Descending,
        _ => Ranking.Deleted,
    };

    private static ResolvedFilter Resolved(ContactFilter filter) => new(
        filter, null, new Dictionary<string, FieldDefinition>(), new Dictionary<string, Guid>(), new Dictionary<string, Guid>());
}
