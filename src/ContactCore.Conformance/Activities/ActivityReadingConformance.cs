using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What is asked of activities, and whom reports are of.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ActivityReadingConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Live, deleted, merged; by ID, by key, by both; with and without the addresses.</summary>
    [Fact]
    [Promise("A16")]
    public async Task Recipients_come_in_every_state_with_their_first_addresses()
    {
        Contact anna = await Acme.AddAsync(
            Person.Named("Anna").KnownAs("anna").WithEmail("anna@example.com").WithEmail("ben@example.com").WithPhone(Samples.Berlin.Text));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").KnownAs("gone").WithPhone(Samples.London.Text).But(Acme.Deleted));
        Contact merged = await Acme.AddAsync(
            Person.Named("Merged").KnownAs("merged").But(contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        ContactId[] ids = [anna.Id, merged.Id, new ContactId(Host.NewId())];

        IReadOnlyList<Recipient> both = await RecipientsAsync(ids, ["anna", "gone", "nobody"], ChannelKind.Email, ChannelKind.Phone);
        Assert.Equal(
            [
                new Recipient(anna.Id, "anna", null, [Samples.Anna.AddressKey, Samples.Berlin.AddressKey]),
                new Recipient(gone.Id, "gone", null, [Samples.London.AddressKey]),
                new Recipient(merged.Id, "merged", anna.Id, []),
            ],
            both.OrderBy(recipient => recipient.ExternalId, StringComparer.Ordinal));
        Assert.Equal([new Recipient(anna.Id, "anna", null, [])], await RecipientsAsync([anna.Id], []));
        Assert.Empty(await RecipientsAsync([], []));
    }

    /// <summary>Of two contacts, one that was named twice, and one that is not there.</summary>
    [Fact]
    [Promise("A23")]
    [Promise("A21")]
    public async Task Activities_are_found_by_origin()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        ActivityReported[] reports =
            [Messages.Reported(anna, Host.NewId(), MessageStatus.Sent), Messages.Reported(ben, Host.NewId(), MessageStatus.Unsubscribed), Messages.Reported(ben, Host.NewId(), MessageStatus.Read)];
        await Acme.ApplyAsync([.. reports]);
        Guid[] origins = [reports[0].Report.Origin, Host.NewId(), reports[1].Report.Origin, reports[1].Report.Origin];

        IReadOnlyList<ContactActivity> found = await Host.Activities.GetAsync(Acme.Id, origins, default);

        Assert.Equal([reports[0].Report, reports[1].Report], found.OrderBy(activity => activity.Status));
        Assert.Empty(await Host.Activities.GetAsync(Other.Id, origins, default));
        Assert.Empty(await Host.Activities.GetAsync(Acme.Id, [], default));
    }

    /// <summary>Several of one instant, pages of every size, and a place whose activity is not there.</summary>
    [Fact]
    [Promise("A17")]
    public async Task Pages_have_the_latest_first_and_go_on_behind_a_place()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        ActivityReported[] reports = [.. Enumerable.Range(0, 7).Select(i => Messages.Reported(
            anna, Host.NewId(), MessageStatus.Sent, change: activity => activity with { SentAt = activity.SentAt.AddMicroseconds(i / 3) }))];
        await Acme.ApplyAsync([.. reports, Messages.Reported(ben, Host.NewId(), MessageStatus.Sent)]);
        ContactActivity[] latestFirst = [.. reports.Select(change => change.Report).Reverse()];

        for (int size = 1; size <= 8; size++)
            Assert.Equal(latestFirst, await Acme.ActivitiesAsync(anna.Id, size));
        ActivityPosition between = new(latestFirst[1].SentAt, default);
        Assert.Equal(latestFirst[4..], await Host.Activities.PageAsync(Acme.Id, anna.Id, between, 10, default));
    }

    /// <summary>After reports that advance and repeat.</summary>
    [Fact]
    [Promise("A18")]
    public async Task Counts_are_by_channel_and_status()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        ActivityReported sms = Messages.Reported(anna, Host.NewId(), MessageStatus.Sent, change: activity => activity with { Channel = MessageChannel.Sms });
        await Acme.ApplyAsync(
            Messages.Reported(anna, origin, MessageStatus.Sent), Messages.Reported(anna, Host.NewId(), MessageStatus.Read), sms, sms);
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Read));

        IReadOnlyList<ActivityCount> counts = await Host.Activities.CountAsync(Acme.Id, anna.Id, default);

        Assert.Equal(
            [new ActivityCount(MessageChannel.Email, MessageStatus.Read, 2), new ActivityCount(MessageChannel.Sms, MessageStatus.Sent, 1)],
            counts.OrderBy(count => count.Channel));
        Assert.Empty(await Host.Activities.CountAsync(Acme.Id, new ContactId(Host.NewId()), default));
    }

    /// <summary>By address whoever owns them; what is read after all did not fail, and a failure for now is none for good.</summary>
    [Fact]
    [Promise("A19")]
    public async Task Addresses_are_told_by_how_often_messages_failed_for_good()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact again = await Acme.AddAsync(Person.Named("Again").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        Guid doubted = Host.NewId();
        await Acme.ApplyAsync(
            Failed(anna, Host.NewId()), Failed(again, Host.NewId()), Failed(ben, doubted), Failed(ben, Host.NewId()),
            Messages.Reported(ben, Host.NewId(), MessageStatus.Undelivered), Failed(ben, Host.NewId(), Samples.Berlin));

        FailedAddress[] both = [new(Samples.Anna.AddressKey, 2), new(Samples.Ben.AddressKey, 2)];
        Assert.Equal(both, await FailedAsync(ChannelKind.Email, 2));
        Assert.Equal(both[..1], await FailedAsync(ChannelKind.Email, 1, size: 1));
        Assert.Equal(both[1..], await FailedAsync(ChannelKind.Email, 1, Samples.Anna.Key));
        Assert.Empty(await FailedAsync(ChannelKind.Email, 3));
        Assert.Equal([new FailedAddress(Samples.Berlin.AddressKey, 1)], await FailedAsync(ChannelKind.Phone, 1));

        await Acme.ApplyAsync(Messages.Reported(ben, doubted, MessageStatus.Read));
        Assert.Equal(both[..1], await FailedAsync(ChannelKind.Email, 2));
    }

    /// <summary>The same keys in two accounts.</summary>
    [Fact]
    [Promise("A21")]
    [Promise("W9")]
    public async Task Accounts_know_nothing_of_each_others_activities()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").KnownAs("anna").WithEmail("anna@example.com"));
        Contact theirs = await Other.AddAsync(Person.Named("Anna").KnownAs("anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        await Acme.ApplyAsync(Failed(anna, origin));

        Assert.Empty(await Other.ActivitiesAsync(anna.Id));
        Assert.Empty(await Host.Activities.CountAsync(Other.Id, anna.Id, default));
        Assert.Empty(await Host.Activities.FailedAddressesAsync(Other.Id, ChannelKind.Email, 1, null, 10, default));
        Assert.Equal([theirs.Id], (await Host.Activities.RecipientsAsync(Other.Id, [anna.Id], ["anna"], [], default)).Select(found => found.Contact));
        Assert.Equal([1], (await Other.ApplyAsync(Messages.Reported(theirs, origin, MessageStatus.Read))).Affected);
        Assert.Null(await Acme.RatingAsync(anna.Id));
        Assert.Empty(await Host.Activities.DueRatingsAsync(Acme.Id, long.MaxValue, 10, default));
        Assert.Single(await Host.Activities.DueRatingsAsync(Other.Id, long.MaxValue, 10, default));
    }

    private static ActivityReported Failed(Contact contact, Guid origin, ChannelAddress? address = null) =>
        Messages.Reported(contact, origin, MessageStatus.Undelivered, change: activity => activity with
        {
            Address = address?.AddressKey ?? activity.Address,
            Reported = ReportedStatuses.Undelivered | ReportedStatuses.FailedForGood,
        });

    private Task<IReadOnlyList<FailedAddress>> FailedAsync(ChannelKind kind, int least, string? after = null, int size = 10) =>
        Host.Activities.FailedAddressesAsync(Acme.Id, kind, least, after, size, default);

    private Task<IReadOnlyList<Recipient>> RecipientsAsync(
        IReadOnlyCollection<ContactId> ids, IReadOnlyCollection<string> externalIds, params ChannelKind[] kinds) =>
        Host.Activities.RecipientsAsync(Acme.Id, ids, externalIds, kinds, default);
}
