using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Text;

namespace ContactCore.Conformance.Models;

/// <summary>What an account should know: plain collections, gone through from end to end for each answer.</summary>
internal sealed class AccountModel(AccountId id, BlacklistModel blacklist)
{
    private readonly Dictionary<ContactId, HashSet<AddressKey>> _former = [];

    public SortedDictionary<ContactId, ModelContact> Contacts { get; } = [];

    public HashSet<(AddressKey Address, StandingFact Fact)> Facts { get; } = [];

    public SortedDictionary<string, HashSet<ContactId>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>What is still known of those that were erased.</summary>
    public TombstoneModel Tombstones { get; } = new();

    public BlacklistModel Blacklist => blacklist;

    public AccountId Id => id;

    /// <summary>The contact limit, or null for none.</summary>
    public int? Limit { get; set; }

    public IEnumerable<ModelContact> Live => Contacts.Values.Where(contact => contact.IsLive);

    public AddressStatus StatusOf(AddressKey address) =>
        blacklist.Has(id, address) ? AddressStatus.Blacklisted
        : Knows(address, StandingFact.Complained) ? AddressStatus.SpamReported
        : Knows(address, StandingFact.Unsubscribed) ? AddressStatus.Unsubscribed
        : Knows(address, StandingFact.ConfirmationAsked) && !Knows(address, StandingFact.Confirmed) ? AddressStatus.NotConfirmed
        : AddressStatus.Active;

    /// <summary>The status of one of a contact's addresses, as it is seen with the limit.</summary>
    public AddressStatus StatusOf(ModelContact contact, AddressKey address)
    {
        AddressStatus status = StatusOf(address);
        return status == AddressStatus.Active && address.Kind == ChannelKind.Email && IsPastLimit(contact) ? AddressStatus.OverLimit : status;
    }

    public bool HasStanding(AddressKey address) => Facts.Any(fact => fact.Address == address);

    /// <summary>Addresses that a contact once had.</summary>
    public IReadOnlyCollection<AddressKey> FormerOf(ContactId contact) => _former.GetValueOrDefault(contact, []);

    /// <summary>Notes the addresses that a contact has before it is edited.</summary>
    public void Remember(ModelContact contact)
    {
        if (!_former.TryGetValue(contact.Id, out HashSet<AddressKey>? former))
            _former.Add(contact.Id, former = []);
        former.UnionWith(contact.Addresses.Select(address => address.AddressKey));
    }

    /// <summary>Forgets an address, and says what was known of it.</summary>
    public KnownFacts Forget(AddressKey address)
    {
        KnownFacts known = Facts.Where(fact => fact.Address == address)
            .Aggregate(KnownFacts.None, (facts, fact) => facts | (KnownFacts)(1 << (int)fact.Fact));
        Facts.RemoveWhere(fact => fact.Address == address);
        if (address.Kind == ChannelKind.Phone && blacklist.Remove(id, address))
            known |= KnownFacts.BlacklistedHere;
        return known;
    }

    public bool IsHeld(AddressKey address) => Live.Any(contact => contact.Holds(address));

    public IReadOnlyList<ModelContact> Select(Scope scope, StatusFilter? status, string? list, IReadOnlyList<SearchRange>? search) =>
    [
        .. Contacts.Values.Where(contact =>
            (scope == Scope.Both || contact.IsLive == (scope == Scope.Base))
            && (status is null || contact.Keys(status.Kind).Any(key => status.Status is null || StatusOf(contact, key) == status.Status))
            && (list is null || Lists[list].Contains(contact.Id))
            && (search is null || search.Any(range => IsIn(range, contact)))),
    ];

    /// <summary>Those without a value last both ways; ties by ID in the direction.</summary>
    public static IReadOnlyList<ModelContact> Ordered(IEnumerable<ModelContact> contacts, Ranking ranking)
    {
        ModelContact[] upwards = [.. contacts.OrderBy(contact => contact.Value(ranking.Key)).ThenBy(contact => contact.Id)];
        IEnumerable<ModelContact> directed = ranking.IsDescending ? upwards.Reverse() : upwards;
        return [.. directed.OrderBy(contact => contact.Value(ranking.Key) is null)];
    }

    public IReadOnlyList<(string Key, ModelContact[] Holders)> Groups(ChannelKind kind) =>
    [
        .. Live.SelectMany(contact => contact.Keys(kind).Select(key => (key.Key, contact)))
            .GroupBy(pair => pair.Key, pair => pair.contact, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .OrderBy(group => group.Key, CodePointOrder.Instance)
            .Select(group => (group.Key, group.OrderBy(contact => contact.Created).ThenBy(contact => contact.Id).ToArray())),
    ];

    private static bool IsIn(SearchRange range, ModelContact contact)
    {
        if (range.Column == SearchColumn.Id)
            return contact.Texts(range.Column).Any(hex => hex.StartsWith(range.From, StringComparison.Ordinal));
        return contact.Texts(range.Column).Any(text =>
            CodePointOrder.Instance.Compare(range.From, text) <= 0
            && (range.Until is null || CodePointOrder.Instance.Compare(text, range.Until) < 0));
    }

    private bool IsPastLimit(ModelContact contact) => Limit is { } limit && Live
        .Where(other => other.PrimaryEmail is { } primary && StatusOf(primary) == AddressStatus.Active)
        .OrderBy(other => other.Registered).ThenBy(other => other.Id)
        .Skip(limit)
        .Contains(contact);

    private bool Knows(AddressKey address, StandingFact fact) => Facts.Contains((address, fact));
}
