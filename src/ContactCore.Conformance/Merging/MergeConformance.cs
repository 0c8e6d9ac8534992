using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Accounts;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Merging;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Standings;
using ContactCore.Stores;
using FsCheck.Fluent;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Contacts that are merged, and come back.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class MergeConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private int _plays;

    private static readonly ChannelAddress[] Known =
        [Samples.Anna, Samples.Ben, Samples.Berlin, EmailAddress.Parse("anna@work.example.com"), EmailAddress.Parse("third@example.com")];

    /// <summary>Two into one; with everything that hosts report, and rows of the survivor's own.</summary>
    [Fact]
    [Promise("MG1")]
    public async Task What_was_reported_of_the_merged_is_the_survivors_each_once()
    {
        (Contact anna, Contact twin, Contact third) = await ThreeAsync();
        HistoryEntry[] before = [.. await Acme.HistoryAsync(anna.Id), .. await Acme.HistoryAsync(twin.Id), .. await Acme.HistoryAsync(third.Id)];
        string[] rows = [.. await RowsAsync(anna, twin, third)];

        await MergeAsync(anna, twin, third);

        Assert.Equal(rows.Order(StringComparer.Ordinal), (await RowsAsync(anna)).Order(StringComparer.Ordinal));
        Assert.Empty(await RowsAsync(twin, third));
        List<HistoryEntry> history = await Acme.HistoryAsync(anna.Id);
        Assert.Empty(before.Except(history));
        Assert.Equal(history.Count, history.DistinctBy(entry => entry.Id).Count());
        Assert.Empty(await Acme.HistoryAsync(twin.Id));
        Assert.Equal(
            [(HistoryWhat.MergedInto, twin.Id), (HistoryWhat.MergedInto, third.Id)],
            history.Where(entry => entry.What == HistoryWhat.MergedInto).Select(entry => (entry.What, entry.Contact!.Value)).OrderBy(entry => entry.Value));
    }

    /// <summary>Profiles are united; the merged one's own stays as it was.</summary>
    [Fact]
    [Promise("MG4")]
    [Promise("Q4")]
    public async Task The_survivor_has_the_addresses_categories_fields_and_lists_of_all()
    {
        (Contact anna, Contact twin, Contact third) = await ThreeAsync();
        await MergeAsync(anna, twin, third);

        Contact survivor = await Acme.ReadAsync(anna.Id);
        Assert.Equal([Samples.Anna, Samples.Ben, EmailAddress.Parse("third@example.com")], survivor.Emails);
        Assert.Equal(twin.Channels[0].AddedAt, survivor.Channels.Single(channel => channel.Address.Key == "ben@example.com").AddedAt);
        Assert.Equal(["Arts", "News"], survivor.Categories);
        Assert.Equal(["VIP"], survivor.Segments);
        Assert.Equal((FieldValue.Of("gold"), "Maier"), (survivor.Fields["plan"], survivor.LastName));
        Contact merged = await Acme.ReadAsync(twin.Id);
        Assert.Equal((ContactState.Merged, anna.Id), (merged.State, merged.MergedInto));
        Assert.Equal((twin.Emails, twin.Categories, twin.Fields), (merged.Emails, merged.Categories, merged.Fields));
        Assert.Equal([survivor], await Acme.ListAsync(Queries.Both));
        Assert.Equal(1, Assert.Single(await Acme.SegmentsAsync()).Count);
    }

    /// <summary>What an address refused, and what an entry says, whoever holds it.</summary>
    [Fact]
    [Promise("F2")]
    public async Task What_was_refused_stays_refused()
    {
        (Contact anna, Contact twin, _) = await ThreeAsync();
        await Acme.ApplyAsync(Acme.Recording(Samples.Ben, StandingFact.Unsubscribed), Acme.Blacklisting(Samples.Anna));

        await MergeAsync(anna, twin);

        Assert.Equal(
            [AddressStatus.Blacklisted, AddressStatus.Unsubscribed],
            (await Acme.ReadAsync(anna.Id)).Channels.Where(channel => channel.Address.Kind == ChannelKind.Email).Select(channel => channel.State.Status));
    }

    /// <summary>One through another; each comes back with what came with it.</summary>
    [Fact]
    [Promise("MG2")]
    [Promise("MU1")]
    public async Task A_chain_of_merges_goes_and_comes_back_whole()
    {
        (Contact anna, Contact twin, Contact third) = await ThreeAsync();
        AccountImage first = await MergePlay.ImageAsync(Acme, Known);
        Merge inner = await MergeAsync(twin, third);
        AccountImage second = await MergePlay.ImageAsync(Acme, Known);
        Merge outer = await MergeAsync(anna, await Acme.ReadAsync(twin.Id));
        Assert.Equal(7, (await RowsAsync(anna)).Count);

        Assert.Equal(1, await UndoneAsync(outer));
        MergePlay.AssertSame(second, await MergePlay.ImageAsync(Acme, Known));
        Assert.Equal(1, await UndoneAsync(inner));
        MergePlay.AssertSame(first, await MergePlay.ImageAsync(Acme, Known));
    }

    /// <summary>The numbers of all, and of each again.</summary>
    [Fact]
    [Promise("MG3")]
    [Promise("A14")]
    public async Task The_rating_is_that_of_all_emails_and_parts_again()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact twin = await Acme.AddAsync(Person.Named("Ann").WithEmail("ben@example.com"));
        await Acme.ApplyAsync(Messages.Reported(anna, Host.NewId(), MessageStatus.Read), Messages.Reported(twin, Host.NewId(), MessageStatus.Sent));
        await Acme.ApplyAsync(Messages.Reported(anna, Host.NewId(), MessageStatus.Clicked));
        int? alone = await Acme.RatingAsync(anna.Id);

        Merge merge = await MergeAsync(anna, twin);

        Assert.True(await Acme.RatingAsync(anna.Id) < alone);
        Assert.Null(await Acme.RatingAsync(twin.Id));
        await UndoneAsync(merge);
        Assert.Equal((alone, 0), (await Acme.RatingAsync(anna.Id), await Acme.RatingAsync(twin.Id)));
    }

    /// <summary>The survivor never got an email; the merged one's count, and its fall comes.</summary>
    [Fact]
    [Promise("MG3")]
    [Promise("A20")]
    public async Task A_survivor_without_emails_gets_the_rating_of_those_that_came()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact twin = await Acme.AddAsync(Person.Named("Ann").WithEmail("ben@example.com"));
        await Acme.ApplyAsync(Messages.Reported(twin, Host.NewId(), MessageStatus.Read));

        await MergeAsync(anna, twin);

        Assert.Equal(33, await Acme.RatingAsync(anna.Id));
        Assert.Equal([anna.Id], (await Acme.ListAsync(Queries.Base, Selections.Ranking.EmailRating)).ConvertAll(contact => contact.Id));
        Host.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal([anna.Id], await Host.Activities.DueRatingsAsync(Acme.Id, RatingFormula.PeriodOf(Host.Clock.Now), 10, default));
    }

    /// <summary>With names changed and things reported meanwhile.</summary>
    [Fact]
    [Promise("MU2")]
    public async Task What_happened_since_stays_with_the_survivor()
    {
        (Contact anna, Contact twin, _) = await ThreeAsync();
        Merge merge = await MergeAsync(anna, twin);
        await Acme.ReplaceAsync(await Acme.ReadAsync(anna.Id), contact => contact with { LastName = "Since" });
        Order later = Acme.Order(anna.Id, "later");
        await Acme.ApplyAsync(new OrderReported(later), Messages.Reported(anna, Host.NewId(), MessageStatus.Sent));
        HistoryEntry[] since = [.. (await Acme.HistoryAsync(anna.Id)).Where(entry => entry.Contact == anna.Id)];

        await UndoneAsync(merge);

        Contact survivor = await Acme.ReadAsync(anna.Id);
        Assert.Equal("Since", survivor.LastName);
        Assert.Equal([Samples.Anna], survivor.Emails);
        Assert.Contains(later, await OrdersAsync(anna));
        Assert.Single(await Acme.ActivitiesAsync(anna.Id));
        Assert.Empty(since.Except(await Acme.HistoryAsync(anna.Id)));
    }

    /// <summary>Under the ID that led to the survivor: it goes back with that contact.</summary>
    [Fact]
    [Promise("MU1")]
    public async Task What_was_reported_under_the_merged_ones_own_ID_goes_back_with_it()
    {
        (Contact anna, Contact twin, _) = await ThreeAsync();
        Merge merge = await MergeAsync(anna, twin);
        ContactBook book = await Acme.BookAsync();
        await book.Orders.ReportAsync(new NewOrder
        {
            Contact = twin.Id, Key = "of the twin", At = Host.Clock.Now, Status = "paid", Total = 1, Currency = "EUR", ReportedAt = Host.Clock.Now,
        });
        Assert.Contains(await OrdersAsync(anna), order => order.Key == "of the twin");

        await UndoneAsync(merge);

        Assert.Contains(await OrdersAsync(twin), order => order.Key == "of the twin");
        Assert.DoesNotContain(await OrdersAsync(anna), order => order.Key == "of the twin");
    }

    /// <summary>Twice, and of a merge that is not there; nothing of the set stands.</summary>
    [Fact]
    [Promise("MU3")]
    [Promise("MR1")]
    [Promise("W1")]
    public async Task A_merge_is_undone_once()
    {
        (Contact anna, Contact twin, _) = await ThreeAsync();
        Merge merge = await MergeAsync(anna, twin);
        Assert.Equal(merge, await Host.Merges.FindAsync(Acme.Id, merge.Id, default));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await UndoneAsync(merge);
        Assert.Equal(merge with { UndoneAt = Host.Clock.Now }, await Host.Merges.FindAsync(Acme.Id, merge.Id, default));

        Contact present = await Acme.ReadAsync(anna.Id);
        foreach (Merge gone in (Merge[])[merge, merge with { Id = new MergeId(Host.NewId()) }])
        {
            await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(
                Acme.Replacing(present, contact => contact with { LastName = "Half" }), new MergeUndone(gone, [])));
        }

        Assert.Equal(present, await Acme.ReadAsync(anna.Id));
    }

    /// <summary>An address that was one's own before stays known as former, one that came by the merge does not.</summary>
    [Fact]
    [Promise("MU4")]
    [Promise("H3")]
    public async Task An_address_that_was_held_by_the_merge_alone_leaves_no_trace()
    {
        (Contact anna, Contact twin, _) = await ThreeAsync();
        IReadOnlyList<AddressHolding> before = await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default);
        Merge merge = await MergeAsync(anna, twin);
        Assert.Contains(Samples.Ben.AddressKey, (await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default)).Select(holding => holding.Address));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        await UndoneAsync(merge);

        Assert.Equal(before.ToHashSet(), (await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default)).ToHashSet());
        Assert.Contains(Samples.Ben.AddressKey, (await Host.Histories.HoldingsAsync(Acme.Id, twin.Id, default)).Select(holding => holding.Address));
    }

    /// <summary>In one transaction; a contact in two groups, one of a group gone; and once more.</summary>
    [Fact]
    [Promise("MG1")]
    [Promise("W7")]
    public async Task Many_groups_are_merged_at_once_and_not_again()
    {
        (Contact anna, Contact twin, Contact third) = await ThreeAsync();
        Contact[] others = [await Acme.AddAsync(Person.Named("x").KnownAs("x")), await Acme.AddAsync(Person.Named("y").KnownAs("y"))];
        Contact gone = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("z").KnownAs("z")));
        IReadOnlyCollection<ContactId>[] groups = [[anna.Id, twin.Id], [third.Id, twin.Id], [others[0].Id, others[1].Id, gone.Id]];
        ContactBook book = await Acme.BookAsync();

        BulkMergeOutcome first = await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable());
        BulkMergeOutcome again = await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable());

        Assert.Equal(new BulkMergeOutcome { Groups = 2, Merged = 2, PassedOver = 1 }, first);
        Assert.Equal(new BulkMergeOutcome { Groups = 0, Merged = 0, PassedOver = 3 }, again);
        Assert.Equal(new[] { anna.Id, third.Id, others[0].Id }.Order(), (await Acme.ListAsync(Queries.Base)).Select(contact => contact.Id).Order());
        Assert.Equal(5, (await RowsAsync(anna)).Count);
    }

    /// <summary>Two that stand, one that is undone, one of another account.</summary>
    [Fact]
    [Promise("MR2")]
    [Promise("MR3")]
    public async Task The_merges_into_a_contact_come_newest_first()
    {
        (Contact anna, Contact twin, Contact third) = await ThreeAsync();
        Merge undone = await MergeAsync(anna, twin);
        await UndoneAsync(undone);
        Merge first = await MergeAsync(await Acme.ReadAsync(anna.Id), await Acme.ReadAsync(twin.Id));
        Merge last = await MergeAsync(await Acme.ReadAsync(anna.Id), third);

        List<Merge> listed = await Paging.ThroughAsync<Merge>(
            2, before => Host.Merges.PageAsync(Acme.Id, anna.Id, before?.Id, 2, default));
        Assert.Equal([last.Id, first.Id, undone.Id], listed.Select(merge => merge.Id));
        Assert.Equal([twin.Id], first.Merged);
        Assert.Empty(await Host.Merges.PageAsync(Other.Id, anna.Id, null, 10, default));
        Assert.Empty(await Host.Merges.PageAsync(Acme.Id, third.Id, null, 10, default));
        Assert.Null(await Host.Merges.FindAsync(Other.Id, last.Id, default));
    }

    /// <summary>The survivor; and one that had come back.</summary>
    [Fact]
    [Promise("MG5")]
    [Promise("ER1")]
    public async Task Erasing_takes_merges_away()
    {
        (Contact anna, Contact twin, Contact third) = await ThreeAsync();
        Merge undone = await MergeAsync(anna, twin);
        await UndoneAsync(undone);
        Merge stands = await MergeAsync(await Acme.ReadAsync(anna.Id), third);

        await Acme.ApplyAsync(Acme.Erasing(await Acme.ReadAsync(twin.Id), Samples.Ben));
        Assert.Null(await Host.Merges.FindAsync(Acme.Id, undone.Id, default));
        Assert.NotNull(await Host.Merges.FindAsync(Acme.Id, stands.Id, default));
        await Acme.ApplyAsync(Acme.Erasing(await Acme.ReadAsync(anna.Id), Samples.Anna));

        Assert.Null(await Host.Merges.FindAsync(Acme.Id, stands.Id, default));
        Assert.False(await Acme.HasAsync(third.Id));
        Assert.Empty(await RowsAsync(anna, third));
    }

    /// <summary>Any people, merged in any pairs until one is left, and taken back one by one.</summary>
    [Fact]
    [Promise("MG1")]
    [Promise("MG2")]
    [Promise("MU1")]
    public Task Merging_and_undoing_is_as_if_nothing_had_been() => Property.HoldsAsync(
        from addresses in Gen.ArrayOf(Gen.Choose(0, Vocabulary.Addresses - 1), 3)
        from name in Gen.Choose(0, Vocabulary.Names.Length - 1)
        from reports in Gen.Choose(0, 3)
        from pick in Gen.Choose(0, 99)
        select (Addresses: addresses, Name: name, Reports: reports, Pick: pick),
        Scale.Between(5, 200),
        length: 6,
        async people =>
        {
            MergePlay play = await MergePlay.BeginAsync(Host, $"merge-{Interlocked.Increment(ref _plays)}");
            foreach ((int[] addresses, int name, int reports, _) in people)
                await play.AddAsync(addresses, name, reports);
            foreach (int pick in people.Select(person => person.Pick).Skip(1))
                await play.MergeAsync(pick);
            await play.UndoAllAsync();
        });

    private async Task<Merge> MergeAsync(Contact survivor, params Contact[] others)
    {
        ContactBook book = await Acme.BookAsync();
        return await book.Merging.ApplyAsync(await book.Merging.PreviewAsync([survivor.Id, .. others.Select(contact => contact.Id)], survivor: survivor.Id));
    }

    private async Task<int> UndoneAsync(Merge merge)
    {
        IReadOnlyList<Contact> people = await (await Acme.BookAsync()).Merging.UndoAsync(merge.Id);
        Assert.All(people, contact => Assert.Equal(ContactState.Live, contact.State));
        return people.Count - 1;
    }

    private async Task<(Contact Anna, Contact Twin, Contact Third)> ThreeAsync()
    {
        ContactBook book = await Acme.BookAsync();
        await book.Categories.AddAsync("News");
        await book.Categories.AddAsync("Arts");
        await book.Fields.AddAsync("plan", FieldType.Text);
        await book.Segments.CreateAsync("VIP");
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678").In("News").KnownAs("a"));
        Contact twin = await Acme.AddAsync(Person.Named("Ann", "Maier").WithEmail("ben@example.com").In("Arts").With("plan", "gold").KnownAs("b"));
        Contact third = await Acme.AddAsync(Person.Named(null, "Meier").WithEmail("third@example.com").WithPhone("+493012345678").In("News"));
        await book.Segments.AddAsync(["VIP"], Selections.Selection.Of(twin.Id));
        foreach ((Contact contact, string key) in ((Contact, string)[])[(anna, "a"), (twin, "b"), (third, "c")])
        {
            await Acme.ApplyAsync(new OrderReported(Acme.Order(contact.Id, key)), new EventReported(Acme.Event(contact.Id, key)));
        }

        await Acme.ApplyAsync(Messages.Reported(twin, Host.NewId(), MessageStatus.Read));
        return (await Acme.ReadAsync(anna.Id), await Acme.ReadAsync(twin.Id), await Acme.ReadAsync(third.Id));
    }

    private async Task<List<Order>> OrdersAsync(Contact contact) => [.. await Host.Orders.PageAsync(Acme.Id, contact.Id, null, 100, default)];

    // Each row by its own key, whoever has it.
    private async Task<List<string>> RowsAsync(params Contact[] owners)
    {
        List<string> rows = [];
        foreach (Contact owner in owners)
        {
            rows.AddRange((await OrdersAsync(owner)).Select(order => $"order {order.Origin} {order.Key}"));
            rows.AddRange((await Host.Events.PageAsync(Acme.Id, owner.Id, null, 100, default)).Select(happened => $"event {happened.Origin}"));
            rows.AddRange((await Acme.ActivitiesAsync(owner.Id)).Select(activity => $"activity {activity.Origin} of {activity.ReportedOf}"));
        }

        return rows;
    }
}
