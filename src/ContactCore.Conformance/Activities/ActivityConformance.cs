using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Locales;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Messages and what became of them.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ActivityConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
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
            UnsubscribedAt = Host.Clock.Now.AddMicroseconds(-2), SpamReportedAt = Host.Clock.Now.AddMicroseconds(-3), FailedForGoodAt = Host.Clock.Now.AddMicroseconds(-4),
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

    /// <summary>A complaint of the same message came between: each refusal is known by its own instant, wherever the message has got to.</summary>
    [Fact]
    [Promise("A10")]
    [Promise("A13")]
    public async Task A_refusal_is_known_by_its_own_instant()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Guid origin = Host.NewId();
        ActivityReported Unsubscribing(int days) => Refusing(MessageStatus.Unsubscribed, StandingFact.Unsubscribed, days);
        ActivityReported Complaining(int days) => Refusing(MessageStatus.SpamReported, StandingFact.Complained, days);
        ActivityReported Refusing(MessageStatus status, StandingFact fact, int days) => Messages.Reported(
            anna, origin, status, Acme.Recording(Samples.Anna, fact), activity => activity with { StatusAt = activity.StatusAt.AddDays(-days) });
        async Task<long> ConsentAsync(params StandingFact[] facts) => (await Acme.ApplyAsync(
            Acme.Lifting(Samples.Anna, (await Acme.StandingOfAsync(Samples.Anna))!.Version, facts))).Affected[0];
        await Acme.ApplyAsync(Unsubscribing(15));
        await ConsentAsync(StandingFact.Unsubscribed);

        Assert.Equal([2, 2], (await Acme.ApplyAsync(Complaining(1), Unsubscribing(3))).Affected);
        Assert.Equal(KnownFacts.Complained | KnownFacts.Unsubscribed, (await Acme.StandingOfAsync(Samples.Anna))!.Known);

        await ConsentAsync(StandingFact.Complained, StandingFact.Unsubscribed);
        Assert.Equal([0, 0, 0], (await Acme.ApplyAsync(Unsubscribing(3), Complaining(1), Unsubscribing(15))).Affected);
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        ContactActivity kept = Assert.Single(await Acme.ActivitiesAsync(anna.Id));
        Assert.Equal((anna.RegisteredAt.AddDays(-3), anna.RegisteredAt.AddDays(-1), null), (kept.UnsubscribedAt, kept.SpamReportedAt, kept.FailedForGoodAt));
    }

    /// <summary>One erased without a trace, one merged away; and a deleted one, which is there.</summary>
    [Fact]
    [Promise("A22")]
    [Promise("W1")]
    public async Task Nothing_is_reported_of_a_contact_that_is_gone()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").KnownAs("gone"));
        Contact merged = await Acme.AddAsync(
            Person.Named("Merged").KnownAs("merged").But(contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        Contact deleted = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Deleted").KnownAs("deleted")));
        await Acme.ApplyAsync(Acme.Erasing(gone));

        foreach (Contact nobody in (Contact[])[gone, merged])
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Acme.ApplyAsync(
                Messages.Reported(anna, Host.NewId(), MessageStatus.Sent),
                Messages.Reported(nobody, Host.NewId(), MessageStatus.Unsubscribed, Acme.Recording(Samples.Anna, StandingFact.Unsubscribed))));
            Assert.Empty(await Acme.ActivitiesAsync(nobody.Id));
        }

        Assert.Empty(await Acme.ActivitiesAsync(anna.Id));
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        Assert.Equal([1], (await Acme.ApplyAsync(Messages.Reported(deleted, Host.NewId(), MessageStatus.Sent))).Affected);
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
            texts.Add($"{person} {contact.EmailRating} {string.Join(", ", contact.Channels.Select(channel => $"{channel.State.Status} {channel.State.Known}"))}");
            List<ContactActivity> activities = await account.ActivitiesAsync(contact.Id);
            texts.AddRange(activities
                .Select(activity => $"{activity.Channel} {activity.Message} {activity.Address} {activity.Language} {activity.SentAt:O} {activity.Reported} {activity.StatusAt:O} {activity.UnsubscribedAt:O} {activity.SpamReportedAt:O} {activity.FailedForGoodAt:O} {activity.HostKey}")
                .Order(StringComparer.Ordinal));
        }

        return texts;
    }
}
