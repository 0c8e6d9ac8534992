using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Contacts counted and paged through; the properties of <c>ModelConformance</c> go further.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ContactQueryConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Seven contacts in pages of one to eight.</summary>
    [Fact]
    [Promise("Q1")]
    [Promise("Q2")]
    public async Task Pages_of_any_size_give_every_contact_once()
    {
        ContactId[] all = [.. (await AddManyAsync(7)).Select(contact => contact.Id)];

        for (int size = 1; size <= 8; size++)
            Assert.Equal(all, (await Acme.ListAsync(Queries.Base, size: size)).Select(contact => contact.Id));
        Assert.Equal(7, await Acme.CountAsync(Queries.Base));
        Assert.Equal(0, await Acme.CountAsync(Queries.Deleted));
        Assert.Empty(await Acme.ListAsync(Queries.Deleted));
    }

    /// <summary>Three at one instant, and one before and one after.</summary>
    [Fact]
    [Promise("Q2")]
    public async Task Ties_are_ordered_by_id_in_the_direction_of_the_ranking()
    {
        DateTimeOffset now = Host.Clock.Now;
        ContactId[] ids = new ContactId[5];
        int[] minutes = [0, 1, -1, 0, 0];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = (await Acme.AddAsync(Person.Named("Anna").CreatedAt(now.AddMinutes(minutes[i])))).Id;
        ContactId[] expected = [ids[2], ids[0], ids[3], ids[4], ids[1]];

        Assert.Equal(expected, await IdsAsync(Queries.Base, Ranking.Created));
        Assert.Equal(expected.Reverse(), await IdsAsync(Queries.Base, Ranking.Created.Descending));
    }

    /// <summary>Changed later, deleted later, and a microsecond apart.</summary>
    [Fact]
    [Promise("Q2")]
    public async Task Each_ranking_goes_by_its_own_value()
    {
        Contact first = await Acme.AddAsync(Person.Named("1").Rated(90));
        Contact second = await Acme.AddAsync(Person.Named("2").Rated(10));
        Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        second = await Acme.ReplaceAsync(second, contact => contact with { LastName = "x" });
        Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        first = await Acme.ReplaceAsync(first, contact => contact with { LastName = "x" });

        Assert.Equal([second.Id, first.Id], await IdsAsync(Queries.Base, Ranking.Changed));
        Assert.Equal([second.Id, first.Id], await IdsAsync(Queries.Base, Ranking.EmailRating));
        Assert.Equal([first.Id, second.Id], await IdsAsync(Queries.Base, Ranking.Created));
        await Acme.DeleteAsync(first);
        Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        await Acme.DeleteAsync(second);
        Assert.Equal([first.Id, second.Id], await IdsAsync(Queries.Deleted, Ranking.Deleted));
        Assert.Equal([second.Id, first.Id], await IdsAsync(Queries.Deleted, Ranking.Deleted.Descending));
    }

    /// <summary>Contacts without a rating, and live ones among the deleted, with a page that ends among them.</summary>
    [Fact]
    [Promise("Q2")]
    [Promise("Q3")]
    public async Task Contacts_without_a_value_come_last_both_ways()
    {
        ContactId[] rated = [.. (await AddManyAsync(3, n => n * 10)).Select(contact => contact.Id)];
        ContactId[] unrated = [.. (await AddManyAsync(3)).Select(contact => contact.Id)];

        Assert.Equal([.. rated, .. unrated], await IdsAsync(Queries.Base, Ranking.EmailRating));
        Assert.Equal([.. rated.Reverse(), .. unrated.Reverse()], await IdsAsync(Queries.Base, Ranking.EmailRating.Descending));

        await Acme.DeleteAsync(await Acme.ReadAsync(unrated[1]));
        ContactId[] live = [.. rated, unrated[0], unrated[2]];
        Assert.Equal([unrated[1], .. live], await IdsAsync(Queries.Both, Ranking.Deleted));
        Assert.Equal([unrated[1], .. live.Reverse()], await IdsAsync(Queries.Both, Ranking.Deleted.Descending));
    }

    /// <summary>The contact of the place has been deleted, and another came before it.</summary>
    [Fact]
    [Promise("Q3")]
    public async Task Paging_goes_on_behind_a_contact_that_is_gone()
    {
        List<Contact> all = await AddManyAsync(4);
        RankingPosition place = RankingValue.Position(Ranking.Created, all[1]);
        await Acme.DeleteAsync(all[1]);
        await Acme.AddAsync(Person.Named("Earlier").CreatedAt(Host.Clock.Now.AddYears(-1)));

        IReadOnlyList<Contact> page = await Host.Contacts.PageAsync(Acme.Id, Queries.Base, Ranking.Created, place, 10, default);
        IReadOnlyList<Contact> back = await Host.Contacts.PageAsync(Acme.Id, Queries.Base, Ranking.Created.Descending, place, 1, default);

        Assert.Equal([all[2].Id, all[3].Id], page.Select(contact => contact.Id));
        Assert.Equal([all[0].Id], back.Select(contact => contact.Id));
    }

    /// <summary>A live one, a deleted one, a merged one.</summary>
    [Fact]
    [Promise("Q4")]
    [Promise("Q1")]
    public async Task A_scope_takes_its_contacts_and_never_merged_ones()
    {
        Contact live = await Acme.AddAsync(Person.Named("Live").WithEmail("anna@example.com"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").WithEmail("anna@example.com").But(Acme.Deleted));
        await Acme.AddAsync(Person.Named("Merged").WithEmail("anna@example.com").But(
            contact => contact with { State = ContactState.Merged, MergedInto = live.Id }));

        foreach (StatusFilter? status in new[] { null, StatusFilter.AllEmails, StatusFilter.Email(AddressStatus.Active) })
        {
            await AssertTakesAsync(Queries.Base with { Status = status }, live);
            await AssertTakesAsync(Queries.Deleted with { Status = status }, gone);
            await AssertTakesAsync(Queries.Both with { Status = status }, live, gone);
        }
    }

    /// <summary>Two emails of two statuses: the contact is under both, and once under All.</summary>
    [Fact]
    [Promise("Q5")]
    [Promise("Q1")]
    public async Task A_contact_is_under_each_status_of_its_addresses()
    {
        Contact mixed = await Acme.AddAsync(Person.Named("Mixed").WithEmail("anna@example.com").WithEmail("ben@example.com"));
        Contact plain = await Acme.AddAsync(Person.Named("Plain").WithEmail("third@example.com").WithPhone("+493012345678"));
        Contact phone = await Acme.AddAsync(Person.Named("Phone").WithPhone("+442079460958"));
        await Acme.AddAsync(Person.Named("Bare").WithPushToken(ChannelKind.WebPush, "t"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), Acme.Blacklisting(Samples.Berlin));

        await AssertTakesAsync(Queries.With(StatusFilter.AllEmails), mixed, plain);
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.Unsubscribed)), mixed);
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.Active)), mixed, plain);
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.SpamReported)));
        await AssertTakesAsync(Queries.With(StatusFilter.AllPhones), plain, phone);
        await AssertTakesAsync(Queries.With(StatusFilter.Phone(AddressStatus.Blacklisted)), plain);
        await AssertTakesAsync(Queries.With(StatusFilter.Phone(AddressStatus.Active)), phone);
    }

    /// <summary>A blacklisting stands before what is under it, and what is under it comes back.</summary>
    [Fact]
    [Promise("Q5")]
    [Promise("B1")]
    public async Task The_strictest_of_what_is_known_is_the_status()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(
            Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), Acme.Recording(Samples.Anna, StandingFact.Complained));
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.SpamReported)), anna);
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.Unsubscribed)));

        await Other.ApplyAsync(Other.Blacklisting(Samples.Anna));
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.SpamReported)));
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.Blacklisted)), anna);

        await Other.ApplyAsync(Other.Unblacklisting(Samples.Anna));
        await AssertTakesAsync(Queries.With(StatusFilter.Email(AddressStatus.SpamReported)), anna);
    }

    /// <summary>Scope, status, search and segment at once: all must hold.</summary>
    [Fact]
    [Promise("Q1")]
    [Promise("Q4")]
    public async Task All_conditions_of_a_query_hold_together()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Ben").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Anna").WithPhone("+493012345678"));
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").But(Acme.Deleted));
        Segment list = await Acme.AddListAsync("VIP");
        await Acme.ApplyAsync(new SelectionAdded([list.Id], Queries.Both));
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));

        await AssertTakesAsync(
            new ContactQuery(Scope.Base, [Queries.Prefix(SearchColumn.FullName, "ann")], StatusFilter.Email(AddressStatus.Active), list.Id),
            anna);
    }

    /// <summary>An account that nothing was ever written to, beside one with contacts.</summary>
    [Fact]
    [Promise("Q7")]
    [Promise("Q1")]
    public async Task Another_account_has_other_contacts()
    {
        await AddManyAsync(3);

        Assert.Equal(0, await Other.CountAsync(Queries.Both));
        Assert.Empty(await Other.ListAsync(Queries.Both, Ranking.Changed.Descending));
        Contact theirs = await Other.AddAsync(Person.Named("Theirs").WithEmail("anna@example.com"));
        Assert.Equal([theirs], await Other.ListAsync(Queries.Found(Queries.Prefix(SearchColumn.FullName, "t"))));
        Assert.Equal([theirs], await Other.ListAsync(Queries.With(StatusFilter.AllEmails)));
    }

    private async Task AssertTakesAsync(ContactQuery query, params Contact[] expected)
    {
        Assert.Equal(expected.Select(contact => contact.Id), await IdsAsync(query, Ranking.Created));
        Assert.Equal(expected.Length, await Acme.CountAsync(query));
    }

    private async Task<IReadOnlyList<ContactId>> IdsAsync(ContactQuery query, Ranking ranking) =>
        [.. (await Acme.ListAsync(query, ranking)).Select(contact => contact.Id)];

    private async Task<List<Contact>> AddManyAsync(int count, Func<int, int>? rating = null)
    {
        List<Contact> added = [];
        for (int n = 0; n < count; n++)
            added.Add(await Acme.AddAsync(Person.Named("Many").Rated(rating?.Invoke(n))));
        return added;
    }
}
