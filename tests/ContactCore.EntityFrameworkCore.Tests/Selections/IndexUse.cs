using ContactCore.Channels;
using ContactCore.Contacts;
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

    [Fact]
    public async Task A_page_in_the_middle_is_a_run_through_the_ranking_s_index()
    {
        string plan = await PlanAsync(async (store, some) =>
            await store.Contacts.PageAsync(Store.Acme, Everybody, Ranking.Created, RankingValue.Position(Ranking.Created, some), 10, default));
        Console.WriteLine(plan);
    }

    [Fact]
    public async Task Show()
    {
        string plan = await PlanAsync(async (store, some) =>
        {
            await store.Contacts.PageAsync(Store.Acme, Everybody with { Scope = Scope.Deleted }, Ranking.Deleted.Descending, null, 10, default);
            await store.Contacts.CountAsync(Store.Acme, Everybody with { Scope = Scope.Both, Status = StatusFilter.Email(AddressStatus.Active) }, default);
            await store.Contacts.CountAsync(Store.Acme, Everybody with { Status = StatusFilter.Email(AddressStatus.Unsubscribed) }, default);
            await store.Contacts.CountAsync(Store.Acme, Everybody with { Status = StatusFilter.Email(AddressStatus.Blacklisted) }, default);
            await store.Contacts.PageAsync(Store.Acme, Everybody with { Status = StatusFilter.Email(AddressStatus.Unsubscribed) }, Ranking.Created, null, 10, default);
            await store.Contacts.PageAsync(Store.Acme, Everybody with { Segment = Guid.NewGuid() }, Ranking.Created, null, 10, default);
            await store.Contacts.PageAsync(Store.Acme, Everybody with { Search = [new SearchRange(SearchColumn.FullName, "a", "b"), new SearchRange(SearchColumn.EmailKey, "a", "b"), new SearchRange(SearchColumn.ExternalId, "a", "b"), new SearchRange(SearchColumn.Id, "0192", null)] }, Ranking.Created, null, 10, default);
            await store.Duplicates.CountAsync(Store.Acme, ChannelKind.Email, default);
            await store.Duplicates.GroupsAsync(Store.Acme, ChannelKind.Email, "a", 10, default);
            await store.Duplicates.MembersAsync(Store.Acme, new AddressKey(ChannelKind.Email, "a@b.c"), null, 10, default);
            await store.Contacts.GetHoldersAsync(Store.Acme, ChannelKind.Email, ["a@b.c"], 2, default);
            await store.Segments.PageAsync(Store.Acme, "a", 10, default);
        });
        Console.WriteLine(plan);
        File.WriteAllText("/tmp/ef/plan.txt", plan);
    }

    private static async Task<string> PlanAsync(Func<Store, Contact, Task> read)
    {
        using DatabaseFolder folder = new();
        PlanLog log = new();
        using Store store = await Host.CreateAsync(folder, log);
        Contact some = Person.WithEmail(store, "anna@example.com");
        await store.ApplyAsync(Person.Added(store, some));
        log.IsOn = true;
        await read(store, some);
        return log.Text;
    }
}
