using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Locales;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Messages and what became of them, and the email rating.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ActivityConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(30);

    /// <summary>Every part of one, and one that has as little as there can be.</summary>
    [Fact]
    [Promise("A10")]
    public async Task An_activity_is_kept_as_it_was_reported()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        ActivityReported full = Messages.Reported(anna, Host.NewId(), MessageStatus.Undelivered, change: activity => activity with
        {
            Channel = MessageChannel.Viber, Address = Samples.Berlin.AddressKey, Message = new string('Ü', 200), Language = LanguageTag.Parse("pt-BR"),
            SentAt = Host.Clock.Now.AddDays(-1).AddMicroseconds(1), StatusAt = Host.Clock.Now.AddMicroseconds(-1),
            Reported = ReportedStatuses.Undelivered | ReportedStatuses.FailedForGood | ReportedStatuses.Sent, HostKey = new string('k', 200),
        });
        ActivityReported bare = Messages.Reported(anna, Host.NewId(), MessageStatus.Displayed, change: activity => activity with
        {
            Channel = MessageChannel.Widget, Address = null, SentAt = Host.Clock.Now,
        });

        Assert.Equal([1, 1], (await Acme.ApplyAsync(full, bare)).Affected);

        Assert.Equal([bare.Report, full.Report], await Acme.ActivitiesAsync(anna.Id));
        Assert.True((await Acme.ActivitiesAsync(anna.Id))[1].HasFailedForGood);
    }

    /// <summary>Across sets and within one.</summary>
    [Fact]
    [Promise("A10")]
    [Promise("W7")]
    public async Task A_second_report_advances_the_first_or_changes_nothing()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        ActivityReported Report(MessageStatus status, int hours = 0) =>
            Messages.Reported(anna, origin, status, change: activity => activity with { StatusAt = activity.StatusAt.AddHours(-hours) });

        Assert.Equal([1, 2, 0], (await Acme.ApplyAsync(Report(MessageStatus.Sent), Report(MessageStatus.Read, 2), Report(MessageStatus.Sent))).Affected);
        Assert.Equal([0, 2, 2], (await Acme.ApplyAsync(Report(MessageStatus.Read, 2), Report(MessageStatus.Read, 1), Report(MessageStatus.Clicked, 3))).Affected);

        ContactActivity kept = Assert.Single(await Acme.ActivitiesAsync(anna.Id));
        Assert.Equal((MessageStatus.Clicked, anna.RegisteredAt.AddHours(-3)), (kept.Status, kept.StatusAt));
        Assert.Equal(ReportedStatuses.Sent | ReportedStatuses.Read | ReportedStatuses.Clicked, kept.Reported);
    }

    /// <summary>Two accounts get the same reports, one in an order, the other in another, with repetitions and in other sets.</summary>
    [Fact]
    [Promise("A11")]
    [Promise("A14")]
    public async Task Neither_the_order_of_reports_nor_their_number_matters()
    {
        for (int seed = 0; seed < Scale.Of(Store.ScriptsATest); seed++)
        {
            Random random = new(seed);
            MessageScript script = new(random, Host.Clock.Now);
            List<NewActivity> reports = script.Reports(["anna", "ben"], messages: 14, each: 4);
            TestAccount one = await PeopledAsync($"one-{seed}");
            TestAccount other = await PeopledAsync($"other-{seed}");
            await (await one.BookAsync()).Activities.ReportAsync(reports.ToAsyncEnumerable());
            foreach (NewActivity[] some in script.Shuffled(reports).Chunk(1 + random.Next(20)))
                await (await other.BookAsync()).Activities.ReportAsync(some.ToAsyncEnumerable());

            Assert.Equal(await TextsAsync(one), await TextsAsync(other));
        }
    }

    /// <summary>Another contact, another channel, another name; in the store and in the set itself.</summary>
    [Fact]
    [Promise("A12")]
    [Promise("W1")]
    public async Task A_report_with_the_key_of_another_message_is_refused_and_named()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        Guid kept = Host.NewId();
        Guid fresh = Host.NewId();
        await Acme.ApplyAsync(Messages.Reported(anna, kept, MessageStatus.Sent));
        ActivityReported[] wrong =
        [
            Messages.Reported(ben, kept, MessageStatus.Read),
            Messages.Reported(anna, kept, MessageStatus.Read, change: activity => activity with { Channel = MessageChannel.Sms }),
            Messages.Reported(anna, fresh, MessageStatus.Read, change: activity => activity with { Message = "Summer" }),
        ];

        HostKeyTakenException taken = await Assert.ThrowsAsync<HostKeyTakenException>(() => Acme.ApplyAsync(
            Messages.Reported(anna, kept, MessageStatus.Delivered), wrong[0], wrong[1], Messages.Reported(anna, fresh, MessageStatus.Sent), wrong[2]));

        Assert.Equal(wrong.Select(change => change.Report), taken.Reports);
        Assert.Equal(MessageStatus.Sent, Assert.Single(await Acme.ActivitiesAsync(anna.Id)).Status);
        Assert.Empty(await Acme.ActivitiesAsync(ben.Id));
    }

    /// <summary>An email's two refusals, a phone's entry, a push token's revocation, and what each leaves in the history.</summary>
    [Fact]
    [Promise("A13")]
    public async Task What_a_report_says_of_an_address_is_taken_with_it()
    {
        Contact anna = await Acme.AddAsync(
            Person.Named("Anna").WithEmail("anna@example.com").WithPhone(Samples.Berlin.Text).WithPushToken(ChannelKind.MobilePush, Samples.Token.Text));

        await Acme.ApplyAsync(
            Messages.Reported(anna, Host.NewId(), MessageStatus.Unsubscribed, Acme.Recording(Samples.Anna, StandingFact.Unsubscribed)),
            Messages.Reported(anna, Host.NewId(), MessageStatus.SpamReported, Acme.Recording(Samples.Anna, StandingFact.Complained)),
            Messages.Reported(anna, Host.NewId(), MessageStatus.Unsubscribed, Acme.Blacklisting(Samples.Berlin)),
            Messages.Reported(anna, Host.NewId(), MessageStatus.Unsubscribed, Acme.Recording(Samples.Token, StandingFact.Revoked)));

        Contact read = await Acme.ReadAsync(anna.Id);
        Assert.Equal(
            [AddressStatus.SpamReported, AddressStatus.Blacklisted, AddressStatus.Revoked],
            read.Channels.Select(channel => channel.State.Status));
        Assert.Equal(KnownFacts.Unsubscribed | KnownFacts.Complained, (await Acme.StandingOfAsync(Samples.Anna))!.Known);
        Assert.Equal(2, (await Acme.HistoryAsync(Samples.Anna)).Count);
        Assert.Single(await Acme.HistoryAsync(Samples.Berlin));
        Assert.Single(await Acme.HistoryAsync(Samples.Token));
    }

    /// <summary>The person agreed again in between; then refuses by the same message once more.</summary>
    [Fact]
    [Promise("A13")]
    public async Task A_repeated_refusal_does_not_undo_newer_consent_and_a_later_one_does()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        ActivityReported Refusing(int hours) => Messages.Reported(
            anna, origin, MessageStatus.Unsubscribed, Acme.Recording(Samples.Anna, StandingFact.Unsubscribed),
            activity => activity with { StatusAt = activity.StatusAt.AddHours(hours) });
        await Acme.ApplyAsync(Refusing(0));
        await Acme.ApplyAsync(Acme.Lifting(Samples.Anna, 1, StandingFact.Unsubscribed));

        Assert.Equal([0], (await Acme.ApplyAsync(Refusing(0))).Affected);
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));

        Assert.Equal([2], (await Acme.ApplyAsync(Refusing(1))).Affected);
        Assert.Equal(KnownFacts.Unsubscribed, (await Acme.StandingOfAsync(Samples.Anna))!.Known);
    }

    /// <summary>The first address was assumed, and is another one by the time of the refusal; with earlier facts about in the set.</summary>
    [Fact]
    [Promise("A13")]
    [Promise("W7")]
    public async Task A_refusal_is_of_the_address_that_the_message_went_to()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Sent));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained));
        anna = await Acme.ReplaceAsync(anna, contact => contact with { Emails = [Samples.Ben] });
        ActivityReported refused = Messages.Reported(anna, origin, MessageStatus.Unsubscribed, Acme.Recording(Samples.Ben, StandingFact.Unsubscribed));

        await Acme.ApplyAsync(Acme.Recording(Samples.Ben, StandingFact.Complained), refused with { IsAddressAssumed = true });

        Assert.Equal(KnownFacts.Complained, (await Acme.StandingOfAsync(Samples.Ben))!.Known);
        Assert.Equal(KnownFacts.Complained | KnownFacts.Unsubscribed, (await Acme.StandingOfAsync(Samples.Anna))!.Known);
        Assert.Equal(Samples.Anna.AddressKey, Assert.Single(await Acme.ActivitiesAsync(anna.Id)).Address);
    }

    /// <summary>Emails alone count; a contact's version and the instant of its change stay, also where it is edited from an older reading.</summary>
    [Fact]
    [Promise("A14")]
    [Promise("P4")]
    public async Task The_rating_follows_the_reports_and_touches_nothing_else()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Guid origin = Host.NewId();
        await Acme.ApplyAsync(Messages.Reported(anna, Host.NewId(), MessageStatus.Read, change: activity => activity with { Channel = MessageChannel.Viber }));
        Assert.Null(await Acme.RatingAsync(anna.Id));
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Sent));
        Assert.Equal(0, await Acme.RatingAsync(anna.Id));
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Read));
        Assert.Equal(33, await Acme.RatingAsync(anna.Id));
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Clicked), Messages.Reported(anna, Host.NewId(), MessageStatus.Clicked));
        Assert.Equal(75, await Acme.RatingAsync(anna.Id));
        Assert.Equal(anna with { EmailRating = 75 }, await Acme.ReadAsync(anna.Id));

        Contact edited = await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" });

        Assert.Equal((75, 2), (edited.EmailRating, edited.Version));
        Assert.Equal([anna.Id], (await Acme.ListAsync(Queries.Base, Selections.Ranking.EmailRating)).ConvertAll(contact => contact.Id));
    }

    /// <summary>A failure takes an email out of the numbers, and reading brings it in again.</summary>
    [Fact]
    [Promise("A14")]
    public async Task An_email_that_did_not_arrive_does_not_count()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Delivered));
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Undelivered));
        Assert.Null(await Acme.RatingAsync(anna.Id));
        await Acme.ApplyAsync(Messages.Reported(anna, origin, MessageStatus.Read));
        Assert.Equal(33, await Acme.RatingAsync(anna.Id));
    }

    /// <summary>Three contacts whose ratings fall at other times, one whose rating cannot.</summary>
    [Fact]
    [Promise("A15")]
    [Promise("A20")]
    public async Task Ratings_fall_with_time_when_they_are_due()
    {
        Contact anna = await ReadingAsync("anna", reads: 1);
        Contact ben = await ReadingAsync("ben", reads: 1000);
        Contact never = await Acme.AddAsync(Person.Named("Never").WithEmail("never@example.com"));
        await Acme.ApplyAsync(Messages.Reported(never, Host.NewId(), MessageStatus.Sent));
        Assert.Empty(await DueAsync());
        Assert.Equal([33, 100], [await Acme.RatingAsync(anna.Id), await Acme.RatingAsync(ben.Id)]);

        Host.Clock.Advance(Period);
        Assert.Equal([anna.Id], await DueAsync());
        Assert.Equal([1], (await Acme.ApplyAsync(new RatingRefreshed(anna.Id))).Affected);
        Assert.Equal(28, await Acme.RatingAsync(anna.Id));
        Assert.Empty(await DueAsync());
        Assert.Equal([0], (await Acme.ApplyAsync(new RatingRefreshed(anna.Id))).Affected);

        Host.Clock.Advance(20 * Period);
        Assert.Equal([anna.Id, ben.Id], await DueAsync());
        Assert.Equal([anna.Id], await DueAsync(size: 1));
        await Acme.ApplyAsync(new RatingRefreshed(anna.Id), new RatingRefreshed(ben.Id), new RatingRefreshed(never.Id));
        Assert.Equal([0, 80, 0], [await Acme.RatingAsync(anna.Id), await Acme.RatingAsync(ben.Id), await Acme.RatingAsync(never.Id)]);
        Assert.Empty(await DueAsync());
        Assert.Equal(anna with { EmailRating = 0 }, await Acme.ReadAsync(anna.Id));
    }

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
        Host.Clock.Advance(100 * Period);
        Assert.Empty(await DueAsync());
    }

    private static ActivityReported Failed(Contact contact, Guid origin, ChannelAddress? address = null) =>
        Messages.Reported(contact, origin, MessageStatus.Undelivered, change: activity => activity with
        {
            Address = address?.AddressKey ?? activity.Address,
            Reported = ReportedStatuses.Undelivered | ReportedStatuses.FailedForGood,
        });

    private async Task<Contact> ReadingAsync(string name, int reads)
    {
        Contact contact = await Acme.AddAsync(Person.Named(name).WithEmail($"{name}@example.com"));
        await Acme.ApplyAsync([.. Enumerable.Range(0, reads).Select(_ => Messages.Reported(contact, Host.NewId(), MessageStatus.Read))]);
        return contact;
    }

    private Task<IReadOnlyList<ContactId>> DueAsync(int size = 10) =>
        Host.Activities.DueRatingsAsync(Acme.Id, RatingFormula.PeriodOf(Host.Clock.Now), size, default);

    private Task<IReadOnlyList<FailedAddress>> FailedAsync(ChannelKind kind, int least, string? after = null, int size = 10) =>
        Host.Activities.FailedAddressesAsync(Acme.Id, kind, least, after, size, default);

    private Task<IReadOnlyList<Recipient>> RecipientsAsync(
        IReadOnlyCollection<ContactId> ids, IReadOnlyCollection<string> externalIds, params ChannelKind[] kinds) =>
        Host.Activities.RecipientsAsync(Acme.Id, ids, externalIds, kinds, default);

    private async Task<TestAccount> PeopledAsync(string name)
    {
        TestAccount account = Host.Account(name);
        foreach (string person in (string[])["anna", "ben"])
        {
            await account.AddAsync(Person.Named(person).KnownAs(person).WithEmail($"{person}@example.com").WithPhone(Samples.Berlin.Text)
                .WithPushToken(ChannelKind.MobilePush, $"{person}-app").WithPushToken(ChannelKind.WebPush, $"{person}-web"));
        }

        return account;
    }

    // Keys that are made of the contact's ID differ between accounts; everything else is the same.
    private static async Task<List<string>> TextsAsync(TestAccount account)
    {
        ContactBook book = await account.BookAsync();
        List<string> texts = [];
        foreach (string person in (string[])["anna", "ben"])
        {
            Contact contact = (await book.Contacts.FindByExternalIdAsync(person))!;
            texts.Add($"{person} {contact.EmailRating} {string.Join(", ", contact.Channels.Select(channel => channel.State.Status))}");
            List<ContactActivity> activities = await account.ActivitiesAsync(contact.Id);
            texts.AddRange(activities
                .Select(activity => $"{activity.Channel} {activity.Message} {activity.Address} {activity.Language} {activity.SentAt:O} {activity.Reported} {activity.StatusAt:O} {activity.HostKey}")
                .Order(StringComparer.Ordinal));
        }

        return texts;
    }
}
