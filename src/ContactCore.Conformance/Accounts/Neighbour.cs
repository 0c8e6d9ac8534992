using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Locales;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Reporting;
using ContactCore.Segments;
using ContactCore.Selections;

namespace ContactCore.Conformance.Accounts;

/// <summary>
/// The account behind the wall, with something of everything: two contacts that share their addresses, facts, entries, a
/// list, a category, a field. Its names and keys are no other account's.
/// </summary>
internal sealed class Neighbour(TestAccount account)
{
    public const string Key = "neighbour-key";
    public const string List = "Neighbour list";
    public const string Category = "Neighbour news";
    public const string Field = "Neighbour field";
    public const string OrderKey = "neighbour-order";
    public const string EventKey = "neighbour-event";
    public const string Word = "neighbour";
    public const string Secret = "between us";
    public const string Zone = "Europe/Berlin";

    public static readonly EmailAddress Email = EmailAddress.Parse("neighbour@example.com");
    public static readonly EmailAddress Blacklisted = EmailAddress.Parse("neighbour-blacklisted@example.com");
    public static readonly PhoneNumber Phone = PhoneNumber.Parse("+442079460958");
    public static readonly PushToken Token = PushToken.Parse(ChannelKind.MobilePush, "neighbour-token");

    public static readonly ChannelAddress[] Addresses = [Email, Blacklisted, Phone, Token];

    public TestAccount Account => account;

    public AccountId Id => account.Id;

    public Contact Contact { get; private set; } = null!;

    /// <summary>Another one, of whom it was answered that they are the same person.</summary>
    public Contact Twin { get; private set; } = null!;

    public Segment Segment { get; private set; } = null!;

    public FieldDefinition Definition { get; private set; } = null!;

    public SubscriptionCategory News { get; private set; } = null!;

    public Cursor Cursor { get; private set; } = null!;

    public ActivityCursor Activities { get; private set; } = null!;

    public Guid Origin { get; private set; }

    /// <summary>The number of a parked event, which no other account has.</summary>
    public long Parked { get; private set; }

    /// <summary>A merge that stands.</summary>
    public Merge Merge { get; private set; } = null!;

    /// <summary>One that could be made.</summary>
    public MergePreview Preview { get; private set; } = null!;

    public HistoryEntry Entry { get; private set; } = null!;

    public Order Order { get; private set; } = null!;

    public ReportCursor OrderCursor { get; private set; } = null!;

    public ContactEvent Event { get; private set; } = null!;

    /// <summary>What must never come out of it: the keys of its rows, and the words that its texts have.</summary>
    public IReadOnlyList<string> Marks { get; private set; } = [];

    public async Task MoveInAsync()
    {
        ContactBook book = await account.BookAsync();
        await account.Host.Outbox.TurnAsync(on: true, default);
        await book.Settings.ChangeAsync(settings => settings with { DefaultRegion = RegionCode.Parse("GB"), TimeZone = TimeZoneId.Parse(Zone) });
        Definition = await book.Fields.AddAsync(Field, FieldType.Text);
        News = await book.Categories.AddAsync(Category);
        await book.Segments.CreateAsync(List);
        Person person = Person.Named("Neighbour", "Neighbour").In(Category).With(Field, "neighbour's").With(profile => profile with
        {
            Emails = [Email, Blacklisted], Phones = [Phone], PushTokens = [Token],
        });
        Contact added = await account.AddAsync(person.KnownAs(Key));
        Twin = await account.AddAsync(person);
        await book.Duplicates.AnswerAsync(added.Id, Twin.Id, MatchAnswer.Same);
        await account.DeleteAsync(await account.AddAsync(person));
        await book.Segments.AddAsync([List], Selection.All);
        ContactId[] twins = [await AddTwinAsync(person), await AddTwinAsync(person), await AddTwinAsync(person)];
        Merge = await book.Merging.ApplyAsync(await book.Merging.PreviewAsync(twins[..2]));
        Preview = await book.Merging.PreviewAsync([twins[0], twins[2]]);
        await book.Addresses.UnsubscribeAsync(Email, Secret);
        await book.Addresses.RevokeAsync(Token, Secret);
        await book.Blacklist.AddAsync(Blacklisted, Secret);
        await book.Blacklist.AddAsync(Phone, Secret, BlacklistCategory.Stop);
        Order = account.Order(added.Id, OrderKey) with { Status = Secret };
        Event = account.Event(added.Id, EventKey) with { Name = Secret };
        await account.ApplyAsync(new OrderReported(Order), new OrderReported(account.Order(added.Id, $"{OrderKey}-2")), new EventReported(Event));
        await book.Activities.ReportAsync(Message(added.Id, null));
        await book.Activities.ReportAsync(Message(added.Id, null) with { Status = MessageStatus.Clicked, IsPermanent = false, HostKey = null });
        await ParkAsync();
        await LookAsync(book, added);
    }

    /// <summary>A message to a contact, by whatever leads to one.</summary>
    public static NewActivity Message(ContactId? contact, string? externalId) => new()
    {
        Contact = contact, ExternalId = externalId, Channel = MessageChannel.Email, Address = Email, Message = Word,
        SentAt = DateTimeOffset.UnixEpoch, Status = MessageStatus.Undelivered, IsPermanent = true, HostKey = Key,
    };

    private async Task<ContactId> AddTwinAsync(Person person) => (await account.AddAsync(person)).Id;

    private async Task ParkAsync()
    {
        Guid holder = account.Host.NewId();
        Parked = (await account.EventsAsync())[^1].Event.Sequence;
        await account.ApplyAsync(
            new DeliveryLeased(holder, account.Host.Clock.Now.AddMinutes(1)),
            new EventsTold(holder, [new EventOutcome(Parked, EventFate.Parked)]),
            new DeliveryLeased(holder, null));
    }

    private async Task LookAsync(ContactBook book, Contact added)
    {
        Contact = await account.ReadAsync(added.Id);
        Segment = (await account.SegmentsAsync()).Single();
        Cursor = (await book.Contacts.PageAsync(Selection.All, Ranking.Created, 1)).Next!;
        OrderCursor = (await book.Orders.PageAsync(added.Id, 1)).Next!;
        ActivityPage messages = await book.Activities.PageAsync(Contact.Id, 1);
        Activities = messages.Next!;
        Origin = messages.Activities[0].Origin;
        Entry = (await account.HistoryAsync(Contact.Id))[0];
        List<Contact> all = await account.ListAsync(Queries.Both);
        Marks =
        [
            Word, Secret, Zone, Segment.Id.ToString(), Definition.Id.ToString(), News.Id.ToString(), Entry.Id.ToString(),
            Merge.Id.ToString(), Order.Origin.ToString(), Event.Origin.ToString(),
            .. all.Select(contact => contact.Id.ToString()),
            .. all.SelectMany(contact => contact.Channels).Select(channel => channel.Origin.ToString()),
        ];
    }
}
