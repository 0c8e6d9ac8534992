using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Merging;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Standings;
using FsCheck.Fluent;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Contacts that are merged.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class MergeConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Two into one; with everything that hosts report, and rows of the survivor's own.</summary>
    [Fact]
    [Promise("MG1")]
    public async Task What_was_reported_of_the_merged_is_the_survivors_each_once()
    {
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        HistoryEntry[] before = [.. await Acme.HistoryAsync(anna.Id), .. await Acme.HistoryAsync(twin.Id), .. await Acme.HistoryAsync(third.Id)];
        string[] rows = [.. await Acme.RowsAsync(anna, twin, third)];

        await Acme.MergeAsync(anna, twin, third);

        Assert.Equal(rows.Order(StringComparer.Ordinal), (await Acme.RowsAsync(anna)).Order(StringComparer.Ordinal));
        Assert.Empty(await Acme.RowsAsync(twin, third));
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
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        await Acme.MergeAsync(anna, twin, third);

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
        (Contact anna, Contact twin, _) = await Acme.ThreeAsync();
        await Acme.ApplyAsync(Acme.Recording(Samples.Ben, StandingFact.Unsubscribed), Acme.Blacklisting(Samples.Anna));

        await Acme.MergeAsync(anna, twin);

        Assert.Equal(
            [AddressStatus.Blacklisted, AddressStatus.Unsubscribed],
            (await Acme.ReadAsync(anna.Id)).Channels.Where(channel => channel.Address.Kind == ChannelKind.Email).Select(channel => channel.State.Status));
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

        Merge merge = await Acme.MergeAsync(anna, twin);

        Assert.True(await Acme.RatingAsync(anna.Id) < alone);
        Assert.Null(await Acme.RatingAsync(twin.Id));
        await Acme.UndoneAsync(merge);
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

        await Acme.MergeAsync(anna, twin);

        Assert.Equal(33, await Acme.RatingAsync(anna.Id));
        Assert.Equal([anna.Id], (await Acme.ListAsync(Queries.Base, Selections.Ranking.EmailRating)).ConvertAll(contact => contact.Id));
        Host.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal([anna.Id], await Host.Activities.DueRatingsAsync(Acme.Id, RatingFormula.PeriodOf(Host.Clock.Now), 10, default));
    }

    /// <summary>A contact in two groups, one of a group gone; and once more.</summary>
    [Fact]
    [Promise("MG1")]
    [Promise("W7")]
    public async Task Many_groups_are_merged_at_once_and_not_again()
    {
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        Contact[] others = [await Acme.AddAsync(Person.Named("x").KnownAs("x")), await Acme.AddAsync(Person.Named("y").KnownAs("y"))];
        Contact gone = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("z").KnownAs("z")));
        IReadOnlyCollection<ContactId>[] groups = [[anna.Id, twin.Id], [third.Id, twin.Id], [others[0].Id, others[1].Id, gone.Id]];
        ContactBook book = await Acme.BookAsync();

        Told told = new();
        BulkMergeOutcome first = await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable(), progress: told);
        BulkMergeOutcome again = await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable());

        Assert.Equal(new BulkMergeOutcome { Groups = 3, Merged = 3 }, first);
        Assert.Equal(new BulkMergeOutcome { Groups = 0, Merged = 0, TooFew = 3 }, again);
        Assert.Equal([1, 2, 3], told.Groups.Select(group => group.Number));
        MergeId[] stands = [.. (await AllAsync()).Select(merge => merge.Id).Reverse()];
        Assert.Equal(stands.ToHashSet(), told.Groups.Select(group => Assert.Single(group.Merges)).ToHashSet());
        Assert.Equal(new[] { anna.Id, others[0].Id }.Order(), (await Acme.ListAsync(Queries.Base)).Select(contact => contact.Id).Order());
        Assert.Equal(7, (await Acme.RowsAsync(anna)).Count);
    }

    /// <summary>Two that stand, one that is undone, one of another account.</summary>
    [Fact]
    [Promise("MR2")]
    [Promise("MR3")]
    public async Task The_merges_into_a_contact_come_newest_first()
    {
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        Merge undone = await Acme.MergeAsync(anna, twin);
        await Acme.UndoneAsync(undone);
        Merge first = await Acme.MergeAsync(await Acme.ReadAsync(anna.Id), await Acme.ReadAsync(twin.Id));
        Merge last = await Acme.MergeAsync(await Acme.ReadAsync(anna.Id), third);

        List<Merge> listed = await Paging.ThroughAsync<Merge>(
            2, before => Host.Merges.PageAsync(Acme.Id, anna.Id, before?.Id, 2, default));
        Assert.Equal([last.Id, first.Id, undone.Id], listed.Select(merge => merge.Id));
        Assert.Equal([twin.Id], first.Merged);
        Merge into = await Acme.MergeAsync(await Acme.AddAsync(Person.Named("Zoë").KnownAs("z")), await Acme.AddAsync(Person.Named("Zoe").KnownAs("y")));
        Assert.Equal([into.Id, last.Id, first.Id, undone.Id], (await AllAsync()).Select(merge => merge.Id));
        Assert.Empty(await Host.Merges.PageAsync(Other.Id, null, null, 10, default));
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
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        Merge undone = await Acme.MergeAsync(anna, twin);
        await Acme.UndoneAsync(undone);
        Merge stands = await Acme.MergeAsync(await Acme.ReadAsync(anna.Id), third);

        await Acme.ApplyAsync(Acme.Erasing(await Acme.ReadAsync(twin.Id), Samples.Ben));
        Assert.Null(await Host.Merges.FindAsync(Acme.Id, undone.Id, default));
        Assert.DoesNotContain(await Acme.HistoryAsync(anna.Id), entry => $"{entry.From} {entry.To}".Contains("ben@example.com", StringComparison.Ordinal));
        Assert.NotNull(await Host.Merges.FindAsync(Acme.Id, stands.Id, default));
        await Acme.ApplyAsync(Acme.Erasing(await Acme.ReadAsync(anna.Id), Samples.Anna));

        Assert.Null(await Host.Merges.FindAsync(Acme.Id, stands.Id, default));
        Assert.False(await Acme.HasAsync(third.Id));
        Assert.Empty(await Acme.RowsAsync(anna, third));
    }

    /// <summary>More than one merge can be of.</summary>
    [Fact]
    [Promise("MG1")]
    public async Task A_group_of_any_size_becomes_one_contact()
    {
        List<ContactId> group = [];
        for (int number = 0; number < (2 * ContactMerger.MaxContacts) + 5; number++)
        {
            Contact contact = await Acme.AddAsync(Person.Named("Anna").KnownAs($"{number}"));
            await Acme.ApplyAsync(new OrderReported(Acme.Order(contact.Id, $"{number}")));
            group.Add(contact.Id);
        }

        await (await Acme.BookAsync()).Merging.MergeAllAsync(new IReadOnlyCollection<ContactId>[] { group }.ToAsyncEnumerable());

        Contact survivor = Assert.Single(await Acme.ListAsync(Queries.Base));
        Assert.Equal(group.Count, await Host.Orders.CountAsync(Acme.Id, survivor.Id, default));
    }

    /// <summary>A name, and a field; shown as a person reads it, and taken back exactly.</summary>
    [Fact]
    [Promise("MR1")]
    [Promise("MG4")]
    public async Task What_was_chosen_by_hand_is_merged_and_comes_back()
    {
        (Contact anna, Contact twin, _) = await Acme.ThreeAsync();
        anna = await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Müller", Fields = contact.Fields.With("plan", "silver") });
        ContactBook book = await Acme.BookAsync();
        MergePreview preview = await book.Merging.PreviewAsync([anna.Id, twin.Id], survivor: anna.Id);
        foreach (MergeConflict conflict in preview.Conflicts.Where(conflict => conflict.Part != MergedPart.FirstName))
            preview = preview.Choose(conflict, twin.Id);

        Merge merge = await book.Merging.ApplyAsync(preview);

        Contact survivor = await Acme.ReadAsync(anna.Id);
        Assert.Equal(("Anna", "Maier", FieldValue.Of("gold")), (survivor.FirstName, survivor.LastName, survivor.Fields["plan"]));
        Merge read = (await Host.Merges.FindAsync(Acme.Id, merge.Id, default))!;
        Assert.Equal(merge, read);
        MergedValue field = read.Values.Single(value => value.Part == MergedPart.Field);
        Assert.Equal(("plan", "silver", "gold"), (field.Field, field.From, field.To));
        MergedValue email = read.Values.Single(value => value.Part == MergedPart.Email);
        Assert.Equal((twin.Emails[0].Text, twin.Emails[0].Key), (email.To, email.Key));
        await Acme.UndoneAsync(merge);
        Contact again = await Acme.ReadAsync(anna.Id);
        Assert.Equal(
            (anna.FirstName, anna.LastName, anna.Fields, anna.Emails), (again.FirstName, again.LastName, again.Fields, again.Emails));
    }

    private Task<List<Merge>> AllAsync() => Paging.ThroughAsync<Merge>(2, before => Host.Merges.PageAsync(Acme.Id, null, before?.Id, 2, default));

    private sealed class Told : IProgress<GroupOutcome>
    {
        public List<GroupOutcome> Groups { get; } = [];

        public void Report(GroupOutcome value) => Groups.Add(value);
    }
}
