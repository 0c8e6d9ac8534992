using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Accounts;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Merging;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Standings;
using ContactCore.Stores;
using FsCheck.Fluent;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Merges that are taken back.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class UnmergeConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private int _plays;

    private static readonly ChannelAddress[] Known =
        [Samples.Anna, Samples.Ben, Samples.Berlin, EmailAddress.Parse("anna@work.example.com"), EmailAddress.Parse("third@example.com")];

    /// <summary>One through another; each comes back with what came with it.</summary>
    [Fact]
    [Promise("MG2")]
    [Promise("MU1")]
    public async Task A_chain_of_merges_goes_and_comes_back_whole()
    {
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        AccountImage first = await MergePlay.ImageAsync(Acme, Known);
        Merge inner = await Acme.MergeAsync(twin, third);
        AccountImage second = await MergePlay.ImageAsync(Acme, Known);
        Merge outer = await Acme.MergeAsync(anna, await Acme.ReadAsync(twin.Id));
        Assert.Equal(7, (await Acme.RowsAsync(anna)).Count);

        Assert.Equal(1, await Acme.UndoneAsync(outer));
        MergePlay.AssertSame(second, await MergePlay.ImageAsync(Acme, Known));
        Assert.Equal(1, await Acme.UndoneAsync(inner));
        MergePlay.AssertSame(first, await MergePlay.ImageAsync(Acme, Known));
    }

    /// <summary>With names changed and things reported meanwhile.</summary>
    [Fact]
    [Promise("MU2")]
    public async Task What_happened_since_stays_with_the_survivor()
    {
        (Contact anna, Contact twin, _) = await Acme.ThreeAsync();
        Merge merge = await Acme.MergeAsync(anna, twin);
        await Acme.ReplaceAsync(await Acme.ReadAsync(anna.Id), contact => contact with { LastName = "Since" });
        Order later = Acme.Order(anna.Id, "later");
        await Acme.ApplyAsync(new OrderReported(later), Messages.Reported(anna, Host.NewId(), MessageStatus.Sent));
        HistoryEntry[] since = [.. (await Acme.HistoryAsync(anna.Id)).Where(entry => entry.Contact == anna.Id)];

        await Acme.UndoneAsync(merge);

        Contact survivor = await Acme.ReadAsync(anna.Id);
        Assert.Equal("Since", survivor.LastName);
        Assert.Equal([Samples.Anna], survivor.Emails);
        Assert.Contains(later, await Acme.OrdersAsync(anna));
        Assert.Single(await Acme.ActivitiesAsync(anna.Id));
        Assert.Empty(since.Except(await Acme.HistoryAsync(anna.Id)));
    }

    /// <summary>Under the ID that led to the survivor: it goes back with that contact.</summary>
    [Fact]
    [Promise("MU1")]
    public async Task What_was_reported_under_the_merged_ones_own_ID_goes_back_with_it()
    {
        (Contact anna, Contact twin, _) = await Acme.ThreeAsync();
        Merge merge = await Acme.MergeAsync(anna, twin);
        ContactBook book = await Acme.BookAsync();
        await book.Orders.ReportAsync(new NewOrder
        {
            Contact = twin.Id, Key = "of the twin", At = Host.Clock.Now, Status = "paid", Total = 1, Currency = "EUR", ReportedAt = Host.Clock.Now,
        });
        Assert.Contains(await Acme.OrdersAsync(anna), order => order.Key == "of the twin");

        await Acme.UndoneAsync(merge);

        Assert.Contains(await Acme.OrdersAsync(twin), order => order.Key == "of the twin");
        Assert.DoesNotContain(await Acme.OrdersAsync(anna), order => order.Key == "of the twin");
    }

    /// <summary>Twice, and of a merge that is not there; nothing of the set stands.</summary>
    [Fact]
    [Promise("MU3")]
    [Promise("MR1")]
    [Promise("W1")]
    public async Task A_merge_is_undone_once()
    {
        (Contact anna, Contact twin, _) = await Acme.ThreeAsync();
        Merge merge = await Acme.MergeAsync(anna, twin);
        Assert.Equal(merge, await Host.Merges.FindAsync(Acme.Id, merge.Id, default));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await Acme.UndoneAsync(merge);
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
        (Contact anna, Contact twin, _) = await Acme.ThreeAsync();
        IReadOnlyList<AddressHolding> before = await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default);
        Merge merge = await Acme.MergeAsync(anna, twin);
        Assert.Contains(Samples.Ben.AddressKey, (await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default)).Select(holding => holding.Address));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        await Acme.UndoneAsync(merge);

        Assert.Equal(before.ToHashSet(), (await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default)).ToHashSet());
        Assert.Contains(Samples.Ben.AddressKey, (await Host.Histories.HoldingsAsync(Acme.Id, twin.Id, default)).Select(holding => holding.Address));
    }

    /// <summary>Any people, with any answers on them, merged in any pairs until one is left, and taken back one by one.</summary>
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
        Scale.Between(2, 200),
        length: 6,
        async people =>
        {
            MergePlay play = await MergePlay.BeginAsync(Host, $"merge-{Interlocked.Increment(ref _plays)}");
            foreach ((int[] addresses, int name, int reports, _) in people)
                await play.AddAsync(addresses, name, reports);
            await play.AnswerAsync(people[0].Pick);
            foreach (int pick in people.Select(person => person.Pick).Skip(1))
                await play.MergeAsync(pick);
            await play.UndoAllAsync();
        });
}
