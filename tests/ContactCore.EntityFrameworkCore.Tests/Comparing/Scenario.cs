using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Locales;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.EntityFrameworkCore.Tests.Comparing;

/// <summary>Draws changes from a few names and addresses, so that they meet each other often.</summary>
internal sealed class Scenario(Store store, Random random)
{
    public static readonly AccountId[] Accounts = [Store.Acme, AccountId.Parse("globex")];

    public static readonly AddressKey[] Addresses =
    [
        .. Emails().Select(email => email.AddressKey), .. Phones().Select(phone => phone.AddressKey),
        new(ChannelKind.MobilePush, "token-1"), new(ChannelKind.WebPush, "token-1"),
    ];

    private static readonly string[] Names = ["Anna", "ÁNNA", "Ёлка", "Zoë", "\U0001F600 Smile", "\uFF5E", "łukasz", "Straße"];
    private static readonly Guid[] CategoryIds = [Guid.NewGuid(), Guid.NewGuid()];
    private static readonly Guid[] FieldIds = [Guid.NewGuid(), Guid.NewGuid()];
    private readonly Dictionary<AccountId, List<Contact>> _known = Accounts.ToDictionary(account => account, _ => new List<Contact>());

    public List<Guid> Segments { get; } = [];

    public IReadOnlyList<Contact> Known(AccountId account) => _known[account];

    public static SubscriptionCategory Category(int i, DateTimeOffset at, string? name = null) => new()
    {
        Id = CategoryIds[i],
        Name = name ?? $"News {i}",
        DefinedAt = at,
    };

    public static FieldDefinition Field(int i, DateTimeOffset at) => i == 0
        ? new FieldDefinition { Id = FieldIds[0], Name = "Colour", Type = FieldType.Text, DefinedAt = at }
        : new FieldDefinition
        {
            Id = FieldIds[1],
            Name = "Age",
            Type = FieldType.Number,
            Choices = ["a", "ü"],
            DefinedAt = at,
            RetiredAt = at,
        };

    public (AccountId Account, Change[] Changes) Next()
    {
        store.Clock.Advance(TimeSpan.FromMicroseconds(random.Next(3)));
        AccountId account = Accounts[random.Next(4) == 0 ? 1 : 0];
        return (account, [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Draw(account))]);
    }

    /// <summary>Takes note of what a set that was applied wrote.</summary>
    public void Learn(AccountId account, IEnumerable<Change> changes)
    {
        foreach (Change change in changes)
        {
            if (change is ContactAdded added)
                _known[account].Add(added.Contact);
            if (change is ContactReplaced replaced)
                _known[account][_known[account].FindIndex(contact => contact.Id == replaced.Before.Id)] = replaced.After;
        }
    }

    public ContactQuery Query()
    {
        SearchRange[] ranges = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Range())];
        StatusFilter[] statuses =
        [
            StatusFilter.AllEmails, StatusFilter.AllPhones, StatusFilter.Email(AddressStatus.Active), StatusFilter.Email(AddressStatus.Unsubscribed),
            StatusFilter.Email(AddressStatus.SpamReported), StatusFilter.Email(AddressStatus.Blacklisted), StatusFilter.Email(AddressStatus.NotConfirmed),
            StatusFilter.Email(AddressStatus.OverLimit), StatusFilter.Phone(AddressStatus.Active), StatusFilter.Phone(AddressStatus.Blacklisted),
        ];
        return new ContactQuery(
            (Scope)random.Next(3),
            random.Next(3) == 0 ? ranges : null,
            random.Next(2) == 0 ? Any(statuses) : null,
            Segments.Count > 0 && random.Next(4) == 0 ? Any(Segments) : null);
    }

    private static IEnumerable<EmailAddress> Emails() =>
        new[] { "anna@example.com", "Bob@example.com", "test@test.com", "ünal@exämple.org", "zed@example.net" }.Select(EmailAddress.Parse);

    private static IEnumerable<PhoneNumber> Phones() =>
        new[] { "+44 20 7946 0958", "+49 30 1234567", "+1 212 555 0123" }.Select(phone => PhoneNumber.Parse(phone));

    private SearchRange Range()
    {
        (SearchColumn column, string[] starts) = random.Next(6) switch
        {
            0 => (SearchColumn.FullName, ["a", "anna", "z", "\U0001F600", "ё"]),
            1 => (SearchColumn.LastName, ["l", "s", "\uFF5E"]),
            2 => (SearchColumn.EmailKey, ["a", "bob@", "test@test.com"]),
            3 => (SearchColumn.PhoneKey, ["+4", "+1212"]),
            4 => (SearchColumn.ExternalId, ["x", "x1"]),
            _ => (SearchColumn.Id, new[] { "019", "7fff" }),
        };
        string from = Any(starts);
        return new SearchRange(column, from, column == SearchColumn.Id ? null : Text.CodePointOrder.UpperBound(from));
    }

    private Change Draw(AccountId account)
    {
        DateTimeOffset now = Microseconds.Now(store.Clock);
        AddressKey address = Any(Addresses);
        AddressKey listable = Any(Addresses[..8]);
        return random.Next(16) switch
        {
            < 5 => Add(),
            < 9 when _known[account].Count > 0 => Replace(Any(_known[account])),
            9 => new FactRecorded(address, (StandingFact)random.Next(5), new Fact(now, Maybe("because"), Store.Olga), Person.Entry(store, address, HistoryWhat.Unsubscribed)),
            10 => new FactsLifted(address, [StandingFact.Unsubscribed, StandingFact.Complained], random.Next(4), Person.Entry(store, address, HistoryWhat.ConsentRenewed)),
            11 => new EntryAdded(listable, new BlacklistEntry(now, (BlacklistCategory)random.Next(4), Maybe("spam"), Store.Olga), Person.Entry(store, listable, HistoryWhat.Blacklisted)),
            12 => random.Next(2) == 0
                ? new EntryRemoved(listable, Person.Entry(store, listable, HistoryWhat.BlacklistRemoved))
                : new AllEntriesRemoved(Addresses[random.Next(5)], Person.Entry(store, Addresses[0], HistoryWhat.BlacklistRemoved)),
            13 => NewSegment(now),
            14 when Segments.Count > 0 => random.Next(3) == 0
                ? new SelectionTakenOut(Any(Segments), Query())
                : new SelectionAdded([Any(Segments), Guid.NewGuid()], Query()),
            _ => random.Next(4) switch
            {
                0 => new SettingsSaved(new AccountSettings { DefaultRegion = random.Next(2) == 0 ? null : RegionCode.Parse("GB") }),
                1 => new CategorySaved(Category(random.Next(2), now, Maybe("NEWS 0"))),
                2 when Segments.Count > 1 => new SegmentRemoved(Any(Segments)),
                _ => new FieldSaved(Field(random.Next(2), now)),
            },
        };
    }

    private ContactAdded Add()
    {
        Contact contact = Person.Of(store, Profile(), random.Next(3) == 0 ? DateTimeOffset.UnixEpoch.AddDays(random.Next(3)) : null) with
        {
            EmailRating = random.Next(2) == 0 ? random.Next(3) : null,
        };
        return Person.Added(store, random.Next(4) == 0 ? Person.Deleted(store, contact) with { Version = 1 } : contact);
    }

    private ContactReplaced Replace(Contact before)
    {
        Contact after = random.Next(3) switch
        {
            0 when before.State == ContactState.Live => Person.Deleted(store, before),
            0 => before with { State = ContactState.Live, Deletion = null, Version = before.Version + 1 },
            _ => Changed(before, Profile()),
        };
        Precondition[] preconditions = random.Next(3) switch
        {
            0 when after.State == ContactState.Deleted => [new Precondition.OtherHolderOfEachKey((ChannelKind)random.Next(2))],
            1 when after.State == ContactState.Deleted => [new Precondition.NoneActive(random.Next(2) == 0, true)],
            _ => [],
        };
        Contact read = random.Next(12) == 0 ? before with { Version = before.Version + 3 } : before;
        return new ContactReplaced(read, after, [Person.Entry(store, before.Id, HistoryWhat.Changed)], preconditions);
    }

    private Contact Changed(Contact before, ContactProfile profile) => before with
    {
        ExternalId = profile.ExternalId,
        LastName = profile.LastName,
        Emails = profile.Emails,
        PushTokens = profile.PushTokens,
        Categories = profile.Categories,
        Fields = profile.Fields,
        Channels = Person.Channels(store, new ContactProfile { Emails = profile.Emails, Phones = before.Phones, PushTokens = profile.PushTokens }, before.Channels),
        Version = before.Version + 1,
    };

    private ContactProfile Profile() => new()
    {
        ExternalId = random.Next(4) == 0 ? $"x{random.Next(12)}" : null,
        FirstName = Maybe(Any(Names)),
        LastName = Maybe(Any(Names)),
        Emails = Some([.. Emails()]),
        Phones = Some([.. Phones()]),
        PushTokens = Some([PushToken.Parse(ChannelKind.WebPush, "token-1"), PushToken.Parse(ChannelKind.MobilePush, "token-1")]),
        Categories = random.Next(3) == 0 ? ["News 0"] : [],
        Fields = random.Next(3) == 0 ? FieldValues.Of(("Colour", Any(Names)), ("Age", 42)) : FieldValues.Empty,
        Address = new Postal.PostalAddress { City = Maybe("München") },
        Language = random.Next(2) == 0 ? LanguageTag.Parse("de") : null,
    };

    private SegmentAdded NewSegment(DateTimeOffset now)
    {
        Segment segment = new()
        {
            Id = store.Ids.Next(),
            Name = $"List {random.Next(8)}",
            Kind = SegmentKind.List,
            CreatedAt = now,
        };
        Segments.Add(segment.Id);
        return new SegmentAdded(segment);
    }

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private string? Maybe(string text) => random.Next(2) == 0 ? text : null;

    private ValueList<T> Some<T>(IReadOnlyList<T> of) => of.Where(_ => random.Next(3) == 0).ToValueList();
}
