using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance.Hosts;

/// <summary>Short ways to read from one account of the store under test.</summary>
public static class AccountReading
{
    private static CancellationToken None => CancellationToken.None;

    /// <summary>Reads a contact that is there.</summary>
    /// <param name="account">The account.</param>
    /// <param name="id">The contact's ID.</param>
    /// <returns>The contact.</returns>
    public static async Task<Contact> ReadAsync(this TestAccount account, ContactId id) =>
        Assert.Single(await Of(account).Contacts.GetAsync(account.Id, [id], None));

    /// <summary>Whether the store gives a contact.</summary>
    /// <param name="account">The account.</param>
    /// <param name="id">The contact's ID.</param>
    /// <returns>Whether it does.</returns>
    public static async Task<bool> HasAsync(this TestAccount account, ContactId id) =>
        (await Of(account).Contacts.GetAsync(account.Id, [id], None)).Count > 0;

    /// <summary>Counts what a query takes.</summary>
    /// <param name="account">The account.</param>
    /// <param name="query">The query.</param>
    /// <returns>The number.</returns>
    public static Task<long> CountAsync(this TestAccount account, ContactQuery query) =>
        Of(account).Contacts.CountAsync(account.Id, query, None);

    /// <summary>Pages through what a query takes.</summary>
    /// <param name="account">The account.</param>
    /// <param name="query">The query.</param>
    /// <param name="ranking">The order; by creation unless told.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The contacts of all pages.</returns>
    public static Task<List<Contact>> ListAsync(this TestAccount account, ContactQuery query, Ranking? ranking = null, int size = 2)
    {
        Ranking order = ranking ?? Ranking.Created;
        return Paging.ThroughAsync(size, (Contact? last) => Of(account).Contacts.PageAsync(
            account.Id, query, order, last is null ? null : RankingValue.Position(order, last), size, None));
    }

    /// <summary>What is known of an address.</summary>
    /// <param name="account">The account.</param>
    /// <param name="address">The address.</param>
    /// <returns>The standing, or null.</returns>
    public static async Task<Standing?> StandingOfAsync(this TestAccount account, ChannelAddress address) =>
        (await Of(account).Standings.GetAsync(account.Id, [Key(address)], None)).SingleOrDefault();

    /// <summary>What the account sees of the blacklist's entries on an address.</summary>
    /// <param name="account">The account.</param>
    /// <param name="address">The address.</param>
    /// <returns>What the account sees, or null.</returns>
    public static async Task<BlacklistState?> BlacklistStateOfAsync(this TestAccount account, ChannelAddress address) =>
        (await Of(account).Blacklist.GetAsync(account.Id, [Key(address)], None)).GetValueOrDefault(Key(address));

    /// <summary>Pages through the account's segments.</summary>
    /// <param name="account">The account.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The segments.</returns>
    public static Task<List<Segment>> SegmentsAsync(this TestAccount account, int size = 2) =>
        Paging.ThroughAsync(size, (Segment? last) => Of(account).Segments.PageAsync(account.Id, last?.Name, size, None));

    /// <summary>Pages through the duplicate groups.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The groups.</returns>
    public static Task<List<DuplicateGroup>> GroupsAsync(this TestAccount account, ChannelKind kind = ChannelKind.Email, int size = 2) =>
        Paging.ThroughAsync(size, (DuplicateGroup? last) => Of(account).Duplicates.GroupsAsync(account.Id, kind, last?.Key, size, None));

    /// <summary>Pages through the live holders of a key.</summary>
    /// <param name="account">The account.</param>
    /// <param name="address">The address.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The contacts.</returns>
    public static Task<List<Contact>> MembersAsync(this TestAccount account, AddressKey address, int size = 2) =>
        Paging.ThroughAsync(size, (Contact? last) => Of(account).Duplicates.MembersAsync(
            account.Id, address, last is null ? null : RankingValue.Position(Ranking.Created, last), size, None));

    /// <summary>All of a contact's own entries.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact's ID.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The entries.</returns>
    public static Task<List<HistoryEntry>> HistoryAsync(this TestAccount account, ContactId contact, int size = 100) =>
        Paging.UntilEmptyAsync((HistoryEntry? last) => Of(account).Histories.OfContactAsync(account.Id, contact, Place(last), size, None));

    /// <summary>All of an address's entries.</summary>
    /// <param name="account">The account.</param>
    /// <param name="address">The address.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The entries.</returns>
    public static Task<List<HistoryEntry>> HistoryAsync(this TestAccount account, ChannelAddress address, int size = 100) =>
        account.HistoryAsync(new AddressHolding(Key(address), DateTimeOffset.UnixEpoch, null), size);

    /// <summary>An address's entries within a time.</summary>
    /// <param name="account">The account.</param>
    /// <param name="holding">The address and the time.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The entries.</returns>
    public static Task<List<HistoryEntry>> HistoryAsync(this TestAccount account, AddressHolding holding, int size = 100) =>
        Paging.UntilEmptyAsync((HistoryEntry? last) => Of(account).Histories.OfAddressAsync(account.Id, holding, Place(last), size, None));

    /// <summary>Pages through the events that wait.</summary>
    /// <param name="account">The account.</param>
    /// <param name="isParked">Whether only parked ones are asked for.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The events.</returns>
    public static Task<List<WaitingEvent>> EventsAsync(this TestAccount account, bool isParked = false, int size = 2) =>
        Paging.ThroughAsync(size, (WaitingEvent? last) => Of(account).OutboxReader.PageAsync(account.Id, isParked, last?.Event.Sequence ?? 0, size, None));

    private static HistoryPosition? Place(HistoryEntry? last) => last is null ? null : new HistoryPosition(last.At, last.Id);

    private static AddressKey Key(ChannelAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AddressKey;
    }

    private static TestHost Of(TestAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Host;
    }
}
