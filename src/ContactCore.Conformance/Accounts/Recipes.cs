using System.Reflection;
using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Importing;
using ContactCore.Merging;
using ContactCore.Matching;
using ContactCore.Orders;
using ContactCore.Reporting;
using ContactCore.Selections;
using ContactCore.Settings;
using ContactCore.Tombstones;
using Xunit;

namespace ContactCore.Conformance.Accounts;

/// <summary>
/// What each parameter of the library is given to reach over the wall: values of the neighbour's, tried in turn. A
/// parameter without a recipe fails the test by its name.
/// </summary>
internal sealed class Recipes
{
    private readonly Dictionary<(string Name, Type Type), object?[]> _values = [];

    public Recipes(AccountId account, Neighbour neighbour, CollectingSink sink)
    {
        Add<AccountId>("account", account);
        Add<CancellationToken>("cancellationToken", CancellationToken.None);
        AddKeys(neighbour);
        AddSelections(neighbour);
        AddAddresses();
        AddWrites(neighbour, sink);
        AddReports(neighbour);
    }

    /// <summary>In how many ways a method is tried: as many as the parameter with the most values has.</summary>
    public static int WaysInto(MethodInfo method, Neighbour neighbour)
    {
        Recipes recipes = new(neighbour.Id, neighbour, new CollectingSink());
        return method.GetParameters().Select(parameter => recipes.ValuesOf(method, parameter).Length).Append(1).Max();
    }

    /// <summary>The arguments of one of the ways.</summary>
    public object?[] ArgumentsOf(MethodInfo method, int way) => [.. method.GetParameters()
        .Select(parameter => ValuesOf(method, parameter))
        .Select(values => values[way % values.Length])];

    private object?[] ValuesOf(MethodInfo method, ParameterInfo parameter)
    {
        if (parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IProgress<>))
            return [null];
        if (_values.TryGetValue((parameter.Name!, parameter.ParameterType), out object?[]? values))
            return values;
        Assert.Fail($"Nothing says how {method.DeclaringType!.Name}.{method.Name} may be reached over the wall by its {parameter.ParameterType.Name} '{parameter.Name}': give it a recipe.");
        return [];
    }

    private void AddKeys(Neighbour neighbour)
    {
        Add<ContactId>("id", neighbour.Contact.Id);
        Add<ContactId>("contact", neighbour.Contact.Id);
        Add<Contact>("contact", neighbour.Contact);
        Add<long>("version", neighbour.Contact.Version);
        Add<IReadOnlyCollection<ContactId>>("ids", [neighbour.Contact.Id]);
        Add<string>("externalId", Neighbour.Key);
        Add<IReadOnlyCollection<string>>("externalIds", [Neighbour.Key]);
        Add<string>("name", Neighbour.List, Neighbour.Field, Neighbour.Category);
        Add<string>("newName", "Taken");
        Add<IEnumerable<string>>("names", [Neighbour.List]);
        Add<IEnumerable<string>>("choices", [null]);
        Add<IEnumerable<string>>("added", ["taken"]);
        Add<IEnumerable<string>>("removed", [[]]);
        Add<Guid>("field", neighbour.Definition.Id);
        Add<IReadOnlyCollection<Guid>>("fields", [[neighbour.Definition.Id]]);
        Add<MatchOptions>("options", [null]);
        Add<double>("threshold", 0.01);
        Add<ContactProfile>("profile", neighbour.Contact, new NewContact(neighbour.Contact) { Fields = FieldValues.Empty });
        Add<MatchQuery>("query", new MatchQuery { Threshold = 0.01 });
        Add<MatchModel>("model", [null]);
        Add<DateTimeOffset>("since", DateTimeOffset.UnixEpoch);
        Add<ContactId>("left", neighbour.Contact.Id);
        Add<ContactId>("right", neighbour.Twin.Id);
        Add<IReadOnlyCollection<ContactId>>("left", [[neighbour.Contact.Id, neighbour.Twin.Id]]);
        Add<MatchAnswer>("answer", Enum.GetValues<MatchAnswer>());
        Add<MatchAnswer?>("answer", null, MatchAnswer.Same);
        Add<PairPosition?>("after", null, new PairPosition(default, default));
        Add<ContactId?>("after", null, neighbour.Contact.Id);
        Add<WhenUnfit>("whenUnfit", WhenUnfit.Remove);
        Add<string>("category", null, Neighbour.Category);
        Add<Guid?>("category", null, neighbour.News.Id);
        Add<string>("after", null, Neighbour.Word, "a");
        Add<HistoryPosition?>("after", null, new HistoryPosition(neighbour.Entry.At.AddYears(-1), neighbour.Entry.Id));
        Add<RankingPosition?>("after", null, new RankingPosition(0, neighbour.Contact.Id));
        Add<Cursor>("after", null, neighbour.Cursor);
        Add<IReadOnlyCollection<ContactId>>("contacts", [neighbour.Contact.Id]);
        Add<IReadOnlyCollection<ChannelKind>>("kinds", Enum.GetValues<ChannelKind>());
        Add<ActivityCursor>("after", null, neighbour.Activities);
        Add<ActivityPosition?>("after", null, new ActivityPosition(DateTimeOffset.MaxValue, Guid.Empty));
        Add<NewActivity>("report", Neighbour.Message(neighbour.Contact.Id, null), Neighbour.Message(null, Neighbour.Key), Neighbour.Message(null, "own"));
        Add<IAsyncEnumerable<NewActivity>>("reports", new[] { Neighbour.Message(null, "own"), Neighbour.Message(null, "own") with { HostKey = null } }.ToAsyncEnumerable());
        Add<int>("least", 1);
        Add<int>("failures", 1);
        Add<long>("period", long.MaxValue);
        Add<long>("after", 0);
        Add<long>("sequence", neighbour.Parked);
        Add<bool>("isParked", false, true);
        Add<DateTimeOffset>("at", DateTimeOffset.UnixEpoch.AddYears(200));
        Add<int>("size", 10);
        Add<int>("most", 10);
        Add<Ranking>("ranking", Ranking.Created);
    }

    private void AddSelections(Neighbour neighbour)
    {
        ContactFilter[] filters =
        [
            Where.Email.Is(Neighbour.Email.Text), Where.FullName.Contains(Neighbour.Word), Where.ExternalId.Is(Neighbour.Key),
            Where.Phone.Is(Neighbour.Phone.Text), Where.InSegment(Neighbour.List), Where.InCategory(Neighbour.Category),
            Where.Field(Neighbour.Field).IsPresent(), !Where.Field(Neighbour.Field).IsPresent(), Where.Email.Status.Is(Standings.AddressStatus.Unsubscribed),
        ];
        Add<Selection>(
            "people",
            [
                new Selection { Search = Neighbour.Word }, new Selection { Search = Neighbour.Email.Text }, new Selection { Segment = Neighbour.List },
                new Selection { Status = StatusFilter.AllPhones }, Selection.Deleted, .. filters.Select(Selection.Of),
            ]);
        ContactQuery[] queries =
        [
            Queries.In(neighbour.Segment.Id), Queries.Deleted, Queries.With(StatusFilter.AllPhones),
            Queries.Found(Queries.Prefix(SearchColumn.FullName, Neighbour.Word)),
            Queries.Found(new SearchRange(SearchColumn.Id, neighbour.Contact.Id.Value.ToString("N"), null)),
            Resolved(Where.Field("f").IsPresent(), neighbour), Resolved(Where.InCategory("c"), neighbour), Resolved(Where.InSegment("s"), neighbour),
        ];
        Add<ContactQuery>("query", queries);
    }

    private void AddAddresses()
    {
        Add<ChannelAddress>("address", Neighbour.Email, Neighbour.Phone, Neighbour.Blacklisted, Neighbour.Token);
        Add<EmailAddress>("email", Neighbour.Email, Neighbour.Blacklisted);
        Add<PushToken>("token", Neighbour.Token);
        Add<AddressKey>("address", [.. Neighbour.Addresses.Select(address => address.AddressKey)]);
        Add<IReadOnlyCollection<AddressKey>>("addresses", [.. Neighbour.Addresses.Select(address => new[] { address.AddressKey })]);
        Add<IReadOnlyCollection<string>>("keys", [.. Neighbour.Addresses.Select(address => new[] { address.Key })]);
        Add<AddressHolding>("holding", [.. Neighbour.Addresses.Select(address => new AddressHolding(address.AddressKey, DateTimeOffset.UnixEpoch, null))]);
        Add<ChannelKind>("kind", ChannelKind.Email, ChannelKind.Phone);
        Add<IReadOnlyList<DateTimeOffset>>("instants", [[DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1)]]);
        Add<DateOnly>("first", new DateOnly(2001, 1, 1));
        Add<DateOnly>("last", new DateOnly(2001, 1, 2));
        Add<IAsyncEnumerable<ChannelAddress>>("addresses", Neighbour.Addresses.ToAsyncEnumerable());
    }

    private void AddWrites(Neighbour neighbour, CollectingSink sink)
    {
        Add<string>("reason", "why not");
        Add<Stream>("output", Stream.Null);
        Add<TimeSpan>("deletedFor", TimeSpan.FromDays(3_650));
        Add<IReadOnlyCollection<TombstoneKey>>("keys", [.. Neighbour.Addresses.Select(address => new[] { TestAccount.TombstoneOf(address) })]);
        Add<IReadOnlyCollection<string>>("secrets", ["test"]);
        Add<IContactHandler>("handler", new Deaf());
        Add<Keep>("keep", Keep.Earliest);
        Add<MergeRules>("rules", null, MergeRules.Default);
        Add<ContactId?>("survivor", null, neighbour.Contact.Id, neighbour.Merge.Survivor);
        Add<IAsyncEnumerable<IReadOnlyCollection<ContactId>>>("groups", new IReadOnlyCollection<ContactId>[] { [neighbour.Contact.Id, neighbour.Merge.Survivor] }.ToAsyncEnumerable());
        Add<IEnumerable<ProbableGroup>>("groups", [[new ProbableGroup(neighbour.Contact.Id, [neighbour.Contact.Id, neighbour.Merge.Survivor])]]);
        Add<MergePreview>("preview", neighbour.Preview);
        Add<MergeId>("merge", neighbour.Merge.Id);
        Add<MergeId>("id", neighbour.Merge.Id);
        Add<MergeId?>("before", null, new MergeId(Guid.AllBitsSet));
        Add<BlacklistCategory>("category", BlacklistCategory.Manual);
        Add<FieldType>("type", FieldType.Number);
        Add<Consent>("consent", Consent.Given("/again", "Yes"));
        Add<Func<ContactProfile, ContactProfile>>("change", profile => profile with { LastName = "Taken" });
        Add<Func<AccountSettings, AccountSettings>>("change", settings => settings with { DefaultRegion = Locales.RegionCode.Parse("FR") });
        Add<NewContact>(
            "person",
            new NewContact(neighbour.Contact) { Consent = Consent.Given("/", "Yes") },
            Person.Named("Own").KnownAs(Neighbour.Key).WithEmail(Neighbour.Email.Text).ToNewContact());
        Add<Exporting.RowSink>("sink", sink);
        Add<RowSource>("source", new OneRow(["externalId", "email", "lastName"], [Neighbour.Key, Neighbour.Email.Text, "Own"]));
        ImportPlan plan = new() { Consent = Consent.Given("/", "Yes"), OnExisting = Existing.Overwrite };
        Add<ImportPlan>("plan", [.. Enum.GetValues<MatchKey>().Where(key => key != MatchKey.Phone).Select(key => plan with { MatchBy = key })]);
    }

    // Of the neighbour's contact by each of its keys, and of one of its own under the neighbour's keys.
    private void AddReports(Neighbour neighbour)
    {
        Add<ReportPosition?>("after", null, new ReportPosition(DateTimeOffset.MaxValue, neighbour.Order.Origin));
        Add<ReportCursor>("after", null, neighbour.OrderCursor);
        Add<IReadOnlyCollection<string>>("hostKeys", [[Neighbour.OrderKey, Neighbour.EventKey]]);
        Add<IReadOnlyCollection<Guid>>("origins", [[neighbour.Order.Origin, neighbour.Event.Origin, neighbour.Origin]]);
        ContactReference theirs = ContactReference.ByExternalId(Neighbour.Key);
        ContactReference own = ContactReference.ByExternalId("own");
        Add<NewOrder>("order", OrderOf(neighbour.Contact.Id), OrderOf(theirs), OrderOf(own));
        Add<NewEvent>("newEvent", EventOf(neighbour.Contact.Id), EventOf(theirs), EventOf(own));
        Add<IAsyncEnumerable<NewOrder>>("orders", new[] { OrderOf(theirs), OrderOf(own) }.ToAsyncEnumerable());
        Add<IAsyncEnumerable<NewEvent>>("events", new[] { EventOf(theirs), EventOf(own) }.ToAsyncEnumerable());
    }

    private static NewOrder OrderOf(ContactReference contact) => new()
    {
        Contact = contact,
        Key = Neighbour.OrderKey,
        At = DateTimeOffset.UnixEpoch,
        Status = "new",
        Total = 1,
        Currency = "EUR",
        ReportedAt = DateTimeOffset.UnixEpoch,
    };

    private static NewEvent EventOf(ContactReference contact) => new() { Contact = contact, Name = "seen", At = DateTimeOffset.UnixEpoch, Key = Neighbour.EventKey };

    // As a store would get it if a name of the neighbour's could be looked up.
    private static ContactQuery Resolved(ContactFilter filter, Neighbour neighbour) => Queries.Both with
    {
        Filter = new ResolvedFilter(
            filter,
            null,
            new Dictionary<string, FieldDefinition>(StringComparer.Ordinal) { ["f"] = neighbour.Definition },
            new Dictionary<string, Guid>(StringComparer.Ordinal) { ["c"] = neighbour.News.Id },
            new Dictionary<string, Guid>(StringComparer.Ordinal) { ["s"] = neighbour.Segment.Id }),
    };

    private sealed class Deaf : IContactHandler
    {
        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private void Add<T>(string name, params T?[] values) => _values.Add((name, typeof(T)), [.. values.Cast<object?>()]);
}
