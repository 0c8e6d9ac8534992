using ContactCore.Activities;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>The email rating, out of what became of emails.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class RatingConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(30);

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

    private async Task<Contact> ReadingAsync(string name, int reads)
    {
        Contact contact = await Acme.AddAsync(Person.Named(name).WithEmail($"{name}@example.com"));
        await Acme.ApplyAsync([.. Enumerable.Range(0, reads).Select(_ => Messages.Reported(contact, Host.NewId(), MessageStatus.Read))]);
        return contact;
    }

    private Task<IReadOnlyList<ContactId>> DueAsync(int size = 10) =>
        Host.Activities.DueRatingsAsync(Acme.Id, RatingFormula.PeriodOf(Host.Clock.Now), size, default);
}
