using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Tests.Selections;

/// <summary>No page costs more as it goes deeper: each is a run through an index, without a sort or a scan.</summary>
public sealed class IndexUse
{
    private static readonly ContactQuery Everybody = new(Scope.Base, null, null, null);
    private static readonly AddressKey Anna = new(ChannelKind.Email, "anna@example.com");

    [Theory]
    [InlineData(RankingKey.Created)]
    [InlineData(RankingKey.Changed)]
    [InlineData(RankingKey.Deleted)]
    [InlineData(RankingKey.EmailRating)]
    public async Task A_page_is_a_run_through_its_ranking_s_index(RankingKey key)
    {
        Ranking ranking = Ranked(key);
        foreach (RankingPosition? after in new RankingPosition?[] { null, new RankingPosition(5, default) })
        {
            IReadOnlyList<string> steps = await PlanAsync(store => store.Contacts.PageAsync(Store.Acme, Everybody, ranking, after, 10, default));
            Assert.Contains(steps, step => step.Contains($"ix_cc_contacts_{Column(key)} (account=? AND state=?", StringComparison.Ordinal));
            Assert.DoesNotContain(steps, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal) || step.StartsWith("SCAN c", StringComparison.Ordinal));
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
        RankingKey.Deleted => Ranking.Deleted,
        _ => Ranking.EmailRating.Descending,
    };

    private static string Column(RankingKey key) => key == RankingKey.EmailRating ? "email_rating" : key.ToString().ToLowerInvariant();
}
