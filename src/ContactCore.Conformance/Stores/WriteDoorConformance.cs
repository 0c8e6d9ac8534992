using ContactCore.Actors;
using ContactCore.Categories;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Stores;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What the write door promises of a single writer.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class WriteDoorConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>One change of nearly every kind, and a last one that is refused.</summary>
    [Fact]
    [Promise("W1")]
    [Promise("W3")]
    public async Task A_refused_change_takes_the_whole_set_with_it()
    {
        Contact anna = Person.Named("Anna").WithEmail("anna@example.com").ToContact(Host);
        Contact absent = Person.Named("Nobody").ToContact(Host);
        Change[] set =
        [
            new SettingsSaved(new AccountSettings()),
            new ContactAdded(anna, [Acme.Entry(HistoryWhat.Created) with { Contact = anna.Id }]),
            Acme.Recording(Samples.Anna, StandingFact.Unsubscribed),
            Acme.Blacklisting(Samples.Ben),
            new SegmentAdded(new Segment
            {
                Id = Host.NewId(),
                Name = "VIP",
                Kind = SegmentKind.List,
                CreatedAt = Host.Clock.Now,
            }),
            new CategorySaved(new SubscriptionCategory { Id = Host.NewId(), Name = "News", DefinedAt = Host.Clock.Now }),
            Acme.Replacing(absent, contact => contact),
        ];

        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(set));

        await AssertUntouchedAsync(anna.Id);
    }

    /// <summary>The token is cancelled before the call.</summary>
    [Fact]
    [Promise("W1")]
    public async Task A_cancelled_set_changes_nothing()
    {
        Contact anna = Person.Named("Anna").ToContact(Host);
        ChangeSet set = new(Acme.Id, TestHost.Olga, Host.Clock.Now, [new ContactAdded(anna, [])]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Host.Door.ApplyAsync(set, new CancellationToken(canceled: true)));

        await AssertUntouchedAsync(anna.Id);
    }

    /// <summary>Read by each reader as soon as the call is back.</summary>
    [Fact]
    [Promise("W2")]
    public async Task What_was_written_is_read_at_once()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), Acme.Blacklisting(Samples.Anna));
        await Acme.AddListAsync("VIP");

        Assert.Equal(1, await Acme.CountAsync(Queries.Base));
        Assert.NotNull(await Acme.StandingOfAsync(Samples.Anna));
        Assert.NotNull(await Acme.BlacklistStateOfAsync(Samples.Anna));
        Assert.Single(await Acme.SegmentsAsync());
        Assert.Single(await Acme.HistoryAsync(anna.Id));
    }

    /// <summary>A second host of the same store, where the store is durable.</summary>
    [Fact]
    [Promise("W2")]
    public async Task What_was_written_outlives_the_host()
    {
        if (!Store.IsDurable)
            return;
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await using TestHost second = new(Store, Host.Clock);

        Assert.Equal(anna, await second.Account("acme").ReadAsync(anna.Id));
    }

    /// <summary>Any first change set will do.</summary>
    [Fact]
    [Promise("W3")]
    public async Task The_first_set_creates_the_account_with_default_settings()
    {
        Assert.Null(await Host.Settings.FindAsync(Acme.Id, default));

        await Acme.AddListAsync("VIP");

        Assert.Equal(new AccountSettings(), await Host.Settings.FindAsync(Acme.Id, default));
    }

    /// <summary>A change made from version 1, where the store has 2.</summary>
    [Fact]
    [Promise("W5")]
    public async Task A_change_from_an_old_version_is_refused_with_both_versions()
    {
        Contact read = await Acme.AddAsync(Person.Named("Anna"));
        Contact changed = await Acme.ReplaceAsync(read, contact => contact with { LastName = "Maier" });

        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ReplaceAsync(read, contact => contact with { LastName = "Huber" }));

        Assert.Equal((1, 2), (conflict.Expected, conflict.Actual));
        Assert.Equal(changed, await Acme.ReadAsync(read.Id));
    }

    /// <summary>A category, a contact in it, a list, the contact put into it, and its edit: all in one set.</summary>
    [Fact]
    [Promise("W7")]
    public async Task A_change_sees_the_earlier_ones_of_its_set()
    {
        Contact anna = Person.Named("Anna").WithEmail("anna@example.com").In("News").ToContact(Host);
        Segment list = new() { Id = Host.NewId(), Name = "VIP", Kind = SegmentKind.List, CreatedAt = Host.Clock.Now };

        ApplyResult result = await Acme.ApplyAsync(
            new CategorySaved(new SubscriptionCategory { Id = Host.NewId(), Name = "News", DefinedAt = Host.Clock.Now }),
            new ContactAdded(anna, []),
            new SegmentAdded(list),
            new SelectionAdded([list.Id], Queries.Base),
            Acme.Recording(Samples.Anna, StandingFact.ConfirmationAsked),
            Acme.Replacing(anna, contact => contact with { LastName = "Maier" }));

        Contact read = await Acme.ReadAsync(anna.Id);
        Assert.Equal([1, 1, 1, 1, 0, 1], result.Affected);
        Assert.Equal(("Maier", 2), (read.LastName, read.Version));
        Assert.Equal(["News"], read.Categories);
        Assert.Equal(["VIP"], read.Segments);
    }

    /// <summary>Refusing and then clearing is not clearing and then refusing.</summary>
    [Fact]
    [Promise("W7")]
    public async Task Changes_take_effect_in_their_order()
    {
        await Acme.ApplyAsync(
            Acme.Recording(Samples.Anna, StandingFact.Complained),
            Acme.Lifting(Samples.Anna, 1, StandingFact.Complained),
            Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna), Acme.Unblacklisting(Samples.Anna));
        await Acme.ApplyAsync(Acme.Unblacklisting(Samples.Ben), Acme.Blacklisting(Samples.Ben));

        Standing? standing = await Acme.StandingOfAsync(Samples.Anna);
        Assert.Null(standing!.Complained);
        Assert.NotNull(standing.Unsubscribed);
        Assert.Null(await Acme.BlacklistStateOfAsync(Samples.Anna));
        Assert.NotNull(await Acme.BlacklistStateOfAsync(Samples.Ben));
    }

    /// <summary>Every part of an entry; the actor's email is not kept.</summary>
    [Fact]
    [Promise("W8")]
    public async Task A_history_entry_is_kept_as_it_was_given_and_never_altered()
    {
        Contact anna = Person.Named("Anna").WithEmail("anna@example.com").ToContact(Host);
        HistoryEntry first = Acme.Entry(HistoryWhat.Created) with
        {
            Contact = anna.Id, Field = "lastName", From = "Müller 𝔄", To = "Maier", Reason = "asked",
            Actor = Actor.User("uwe", "Uwe", "uwe@example.com"),
        };
        HistoryEntry kept = first with { Actor = Actor.User("uwe", "Uwe") };
        await Acme.ApplyAsync(new ContactAdded(anna, [first]));
        Assert.Equal([kept], await Acme.HistoryAsync(anna.Id));

        Host.Clock.Advance(TimeSpan.FromHours(1));
        ContactReplaced edit = Acme.Replacing(await Acme.ReadAsync(anna.Id), contact => contact with { Emails = [] });
        await Acme.ApplyAsAsync(Actor.System("job"), edit);

        Assert.Equal([kept, .. edit.History], await Acme.HistoryAsync(anna.Id));
    }

    /// <summary>The same keys in two accounts; the blacklist of emails alone is shared.</summary>
    [Fact]
    [Promise("W9")]
    public async Task Another_account_notices_nothing()
    {
        Contact theirs = await Other.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678").KnownAs("crm-1"));
        Segment list = await Other.AddListAsync("VIP");
        Contact ours = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678").KnownAs("crm-1"));
        await Acme.AddListAsync("VIP");
        await Acme.ApplyAsync(
            Acme.Recording(Samples.Anna, StandingFact.Complained),
            Acme.Blacklisting(Samples.Berlin),
            new SettingsSaved(new AccountSettings { TimeZone = Locales.TimeZoneId.Parse("Europe/Berlin") }),
            new SelectionAdded([list.Id], Queries.Base));
        await Acme.DeleteAsync(ours);

        Assert.Equal(theirs, await Other.ReadAsync(theirs.Id));
        Assert.Null(await Other.StandingOfAsync(Samples.Anna));
        Assert.Null(await Other.BlacklistStateOfAsync(Samples.Berlin));
        Assert.Empty(await Other.HistoryAsync(Samples.Anna));
        Assert.Equal([list], await Other.SegmentsAsync());
        Assert.Equal(new AccountSettings(), await Host.Settings.FindAsync(Other.Id, default));
    }

    /// <summary>A contact of another account cannot be changed by its ID.</summary>
    [Fact]
    [Promise("W9")]
    public async Task A_contact_of_another_account_cannot_be_written()
    {
        Contact theirs = await Other.AddAsync(Person.Named("Anna"));

        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(Acme.Replacing(theirs, Acme.Deleted)));

        Assert.Equal(theirs, await Other.ReadAsync(theirs.Id));
    }

    /// <summary>A kind of a later version, say.</summary>
    [Fact]
    [Promise("W10")]
    [Promise("W1")]
    public async Task A_change_of_an_unknown_kind_is_refused()
    {
        Contact anna = Person.Named("Anna").ToContact(Host);
        UnknownChange unknown = new(new SegmentRemoved(Host.NewId()));

        await Assert.ThrowsAsync<NotSupportedException>(() => Acme.ApplyAsync(new ContactAdded(anna, []), unknown));

        await AssertUntouchedAsync(anna.Id);
    }

    /// <summary>One of each; a new kind makes this test fail until it is in it.</summary>
    [Fact]
    [Promise("W10")]
    public async Task Every_kind_of_change_is_known()
    {
        await EveryChange.PrepareAsync(Acme, Other);
        Change[] each = EveryChange.Of(Acme);

        ApplyResult result = await Acme.ApplyAsync(each);

        Assert.Equal(EveryChange.Kinds, [.. each.Select(change => change.GetType().Name).Order(StringComparer.Ordinal)]);
        Assert.Equal(each.Length, result.Affected.Count);
        Assert.All(result.Affected, affected => Assert.Equal(1, affected));
    }

    private async Task AssertUntouchedAsync(ContactId contact)
    {
        Assert.False(await Acme.HasAsync(contact));
        Assert.Equal(0, await Acme.CountAsync(Queries.Both));
        Assert.Empty(await Acme.HistoryAsync(contact));
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        Assert.Empty(await Acme.HistoryAsync(Samples.Anna));
        Assert.Null(await Other.BlacklistStateOfAsync(Samples.Ben));
        Assert.Empty(await Acme.SegmentsAsync());
        Assert.Empty(await Host.Categories.AllAsync(Acme.Id, default));
        Assert.Null(await Host.Settings.FindAsync(Acme.Id, default));
    }
}
