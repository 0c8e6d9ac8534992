using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>An account's contact limit (rule 5).</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class LimitConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>In look-ups, pages, counts, status filters and conditions.</summary>
    [Fact]
    [Promise("Q12")]
    [Promise("W9")]
    public async Task Past_the_limit_every_active_email_is_over_it_wherever_it_is_read()
    {
        await FillAsync("Anna", "Ben", "Cleo", "Dora");
        await Other.AddAsync(Person.Named("Other").WithEmail("anna@example.com"));
        await LimitAsync(2);

        Assert.Equal("Cleo Dora", await OverAsync());
        Assert.Equal("Anna Ben", await NamesAsync(Queries.With(StatusFilter.Email(AddressStatus.Active))));
        Assert.Equal("Anna Ben Cleo Dora", await NamesAsync(Queries.With(StatusFilter.AllEmails)));
        Assert.Equal(
            [AddressStatus.Active, AddressStatus.Active, AddressStatus.OverLimit, AddressStatus.OverLimit],
            (await Acme.ListAsync(Queries.Base, Ranking.Created, 2)).Select(contact => contact.Channels[0].State.Status));
        ContactBook book = await Acme.BookAsync();
        Assert.Equal(2, await book.Contacts.CountAsync(Selection.Of(Where.Email.Status.Is(AddressStatus.OverLimit))));
        Assert.Equal(2, await book.Contacts.CountAsync(Selection.Of(!Where.Email.Status.Is(AddressStatus.OverLimit))));
        Assert.Equal(2, await book.Contacts.CountAsync(Selection.Of(Where.Email.Status.IsNot(AddressStatus.Active))));
        ContactBook other = await Other.BookAsync();
        Assert.Equal(1, await other.Contacts.CountAsync(new Selection { Status = StatusFilter.Email(AddressStatus.Active) }));
    }

    /// <summary>Each way in which somebody within the limit stops counting, or counts again, and the limit itself.</summary>
    [Fact]
    [Promise("Q12")]
    public async Task The_place_of_the_limit_is_exact_after_any_change()
    {
        Dictionary<string, Contact> people = await FillAsync("Anna", "Ben", "Cleo", "Dora");
        EmailAddress anna = people["Anna"].Emails[0];
        ContactBook book = await Acme.BookAsync();
        await LimitAsync(2);
        Assert.Equal("Cleo Dora", await OverAsync());

        await book.Addresses.UnsubscribeAsync(anna);
        Assert.Equal("Dora", await OverAsync());
        await book.Addresses.ConsentAsync(anna, Consent.Given("/again", "Yes"));
        Assert.Equal("Cleo Dora", await OverAsync());
        await Other.ApplyAsync(Other.Blacklisting(anna));
        Assert.Equal("Dora", await OverAsync());
        await Other.ApplyAsync(Other.Unblacklisting(anna));
        Assert.Equal("Cleo Dora", await OverAsync());
        await Other.ApplyAsync(Other.Blacklisting(anna));
        await Host.Installation.RemoveFromBlacklistAsync(Acme.Id, TestHost.Olga, (EmailAddress)anna);
        Assert.Equal("Cleo Dora", await OverAsync());

        Contact gone = await Acme.DeleteAsync(people["Ben"]);
        Assert.Equal("Dora", await OverAsync());
        await Acme.ReplaceAsync(gone, contact => contact with { State = ContactState.Live, Deletion = null });
        Assert.Equal("Cleo Dora", await OverAsync());
        await Acme.ReplaceAsync(people["Anna"], contact => contact with { Emails = [] });
        Assert.Equal("Dora", await OverAsync());
        await Acme.AddAsync(Person.Named("Eve").WithEmail("eve@example.com"));
        Assert.Equal("Dora Eve", await OverAsync());

        await LimitAsync(3);
        Assert.Equal("Eve", await OverAsync());
        await LimitAsync(null);
        Assert.Equal("", await OverAsync());
        await book.Addresses.UnsubscribeAsync(people["Ben"].Emails[0]);
        await LimitAsync(1);
        Assert.Equal("Dora Eve", await OverAsync());
    }

    /// <summary>By when the library got them, and not by when they became contacts; those of one instant by ID.</summary>
    [Fact]
    [Promise("Q12")]
    public async Task The_earliest_registered_are_within_the_limit()
    {
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await Acme.AddAsync(Person.Named("Old").WithEmail("old@example.com").CreatedAt(Host.Clock.Now.AddYears(-5)));
        await LimitAsync(2);
        Assert.Equal("Old", await OverAsync());
        await LimitAsync(1);
        Assert.Equal("Old Ben", await OverAsync());
    }

    /// <summary>A second email, another kind of address, a primary email that refuses.</summary>
    [Fact]
    [Promise("Q12")]
    public async Task Only_active_emails_are_over_and_only_an_active_primary_one_counts()
    {
        await Acme.AddAsync(Person.Named("Anna").WithEmail("gone@example.com").WithEmail("anna2@example.com"));
        await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        Contact cleo = await Acme.AddAsync(
            Person.Named("Cleo").WithEmail("cleo@example.com").WithEmail("cleo2@example.com").WithEmail("cleo3@example.com").WithPhone(Samples.Berlin.Text));
        await Acme.ApplyAsync(Acme.Recording(EmailAddress.Parse("gone@example.com"), StandingFact.Unsubscribed));
        await Acme.ApplyAsync(Acme.Recording(EmailAddress.Parse("cleo2@example.com"), StandingFact.Complained));
        await LimitAsync(1);

        Assert.Equal("Cleo", await OverAsync());
        Assert.Equal(
            [AddressStatus.OverLimit, AddressStatus.SpamReported, AddressStatus.OverLimit, AddressStatus.Active],
            (await Acme.ReadAsync(cleo.Id)).Channels.Select(channel => channel.State.Status));
        Assert.Equal("Anna Ben", await NamesAsync(Queries.With(StatusFilter.Email(AddressStatus.Active))));
        Assert.Equal("Cleo", await NamesAsync(Queries.With(StatusFilter.Email(AddressStatus.SpamReported))));
        Assert.Equal("Cleo", await NamesAsync(Queries.With(StatusFilter.Phone(AddressStatus.Active))));
    }

    /// <summary>Held by one past the limit, by one within it, by both; in the category, and out of it.</summary>
    [Fact]
    [Promise("V4")]
    public async Task Who_is_past_the_limit_holds_an_address_and_is_not_within()
    {
        await (await Acme.BookAsync()).Categories.AddAsync("News");
        Guid news = (await (await Acme.BookAsync()).Categories.ListAsync()).Single().Id;
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com").WithPhone(Samples.Berlin.Text).In("News"));
        await Acme.AddAsync(Person.Named("Again").WithEmail("anna@example.com").In("News"));
        await LimitAsync(1);

        Assert.Equal(AddressUse.Held, await UseAsync(Samples.Ben, null));
        Assert.Equal(AddressUse.Held | AddressUse.WithinLimit | AddressUse.InCategory, await UseAsync(Samples.Anna, null));
        Assert.Equal(AddressUse.Held | AddressUse.WithinLimit, await UseAsync(Samples.Anna, news));
        Assert.Equal(AddressUse.Held | AddressUse.WithinLimit | AddressUse.InCategory, await UseAsync(Samples.Berlin, news));
        ContactBook book = await Acme.BookAsync();
        Assert.Equal(SendRefusalCause.OverLimit, (await book.Addresses.CanSendAsync(Samples.Ben, null)).Refusal?.Cause);
        Assert.Equal(SendRefusalCause.NotInCategory, (await book.Addresses.CanSendAsync(Samples.Anna, "News")).Refusal?.Cause);
    }

    /// <summary>Somebody is deleted, and those over the limit go into a list, in one change set.</summary>
    [Fact]
    [Promise("Q12")]
    [Promise("W7")]
    public async Task A_change_of_the_same_set_counts_already()
    {
        Dictionary<string, Contact> people = await FillAsync("Anna", "Ben", "Cleo");
        await LimitAsync(1);
        Assert.Equal("Ben Cleo", await OverAsync());
        Segment list = await Acme.AddListAsync("Over");

        await Acme.ApplyAsync(
            Acme.Replacing(people["Anna"], Acme.Deleted),
            new SelectionAdded([list.Id], Queries.With(StatusFilter.Email(AddressStatus.OverLimit))));

        Assert.Equal("Cleo", await NamesAsync(Queries.In(list.Id)));
        Assert.Equal("Cleo", await OverAsync());
    }

    private async Task<Dictionary<string, Contact>> FillAsync(params string[] names)
    {
        Dictionary<string, Contact> people = [];
        foreach (string name in names)
            people.Add(name, await Acme.AddAsync(Person.Named(name).WithEmail($"{name}@example.com")));
        return people;
    }

    private async Task LimitAsync(int? limit) =>
        await (await Acme.BookAsync()).Settings.ChangeAsync(settings => settings with { ContactLimit = limit });

    private Task<string> OverAsync() => NamesAsync(Queries.With(StatusFilter.Email(AddressStatus.OverLimit)));

    private async Task<string> NamesAsync(ContactQuery query)
    {
        List<Contact> found = await Acme.ListAsync(query, Ranking.Created, 2);
        Assert.Equal(found.Count, await Acme.CountAsync(query));
        return string.Join(' ', found.Select(contact => contact.FirstName));
    }

    private async Task<AddressUse> UseAsync(ChannelAddress address, Guid? category) =>
        (await Host.Sendings.GetAsync(Acme.Id, [address.AddressKey], category, default)).Single().Use;
}
