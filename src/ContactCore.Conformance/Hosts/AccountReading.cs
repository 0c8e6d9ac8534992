using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Histories;
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
    /// <param name="desk">The account.</param>
    /// <param name="id">The contact's ID.</param>
    /// <returns>The contact.</returns>
    public static async Task<Contact> ReadAsync(this AccountDesk desk, ContactId id) =>
        Assert.Single(await Of(desk).Contacts.GetAsync(desk.Id, [id], None));

    /// <summary>Whether the store gives a contact.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="id">The contact's ID.</param>
    /// <returns>Whether it does.</returns>
    public static async Task<bool> HasAsync(this AccountDesk desk, ContactId id) =>
        (await Of(desk).Contacts.GetAsync(desk.Id, [id], None)).Count > 0;

    /// <summary>Counts what a query takes.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="query">The query.</param>
    /// <returns>The number.</returns>
    public static Task<long> CountAsync(this AccountDesk desk, ContactQuery query) =>
        Of(desk).Contacts.CountAsync(desk.Id, query, None);

    /// <summary>Pages through what a query takes.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="query">The query.</param>
    /// <param name="ranking">The order; by creation unless told.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The contacts of all pages.</returns>
    public static Task<List<Contact>> ListAsync(this AccountDesk desk, ContactQuery query, Ranking? ranking = null, int size = 2)
    {
        Ranking order = ranking ?? Ranking.Created;
        return Paging.ThroughAsync(size, (Contact? last) => Of(desk).Contacts.PageAsync(
            desk.Id, query, order, last is null ? null : RankingValue.Position(order, last), size, None));
    }

    /// <summary>What is known of an address.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="address">The address.</param>
    /// <returns>The standing, or null.</returns>
    public static async Task<Standing?> StandingOfAsync(this AccountDesk desk, ChannelAddress address) =>
        (await Of(desk).Standings.GetAsync(desk.Id, [Key(address)], None)).SingleOrDefault();

    /// <summary>What the account sees of the blacklist's entries on an address.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="address">The address.</param>
    /// <returns>The sighting, or null.</returns>
    public static async Task<BlacklistSighting?> SightingOfAsync(this AccountDesk desk, ChannelAddress address) =>
        (await Of(desk).Blacklist.GetAsync(desk.Id, [Key(address)], None)).GetValueOrDefault(Key(address));

    /// <summary>Pages through the account's segments.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The segments.</returns>
    public static Task<List<Segment>> SegmentsAsync(this AccountDesk desk, int size = 2) =>
        Paging.ThroughAsync(size, (Segment? last) => Of(desk).Segments.PageAsync(desk.Id, last?.Name, size, None));

    /// <summary>Pages through the duplicate groups.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The groups.</returns>
    public static Task<List<DuplicateGroup>> GroupsAsync(this AccountDesk desk, ChannelKind kind = ChannelKind.Email, int size = 2) =>
        Paging.ThroughAsync(size, (DuplicateGroup? last) => Of(desk).Duplicates.GroupsAsync(desk.Id, kind, last?.Key, size, None));

    /// <summary>Pages through the live holders of a key.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="address">The address.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The contacts.</returns>
    public static Task<List<Contact>> MembersAsync(this AccountDesk desk, AddressKey address, int size = 2) =>
        Paging.ThroughAsync(size, (Contact? last) => Of(desk).Duplicates.MembersAsync(
            desk.Id, address, last is null ? null : RankingValue.Position(Ranking.Created, last), size, None));

    /// <summary>All of a contact's own entries.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="contact">The contact's ID.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The entries.</returns>
    public static Task<List<HistoryEntry>> HistoryAsync(this AccountDesk desk, ContactId contact, int size = 100) =>
        Paging.UntilEmptyAsync((HistoryEntry? last) => Of(desk).Histories.OfContactAsync(desk.Id, contact, Place(last), size, None));

    /// <summary>All of an address's entries.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="address">The address.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The entries.</returns>
    public static Task<List<HistoryEntry>> HistoryAsync(this AccountDesk desk, ChannelAddress address, int size = 100) =>
        desk.HistoryAsync(new AddressHolding(Key(address), DateTimeOffset.UnixEpoch, null), size);

    /// <summary>An address's entries within a time.</summary>
    /// <param name="desk">The account.</param>
    /// <param name="holding">The address and the time.</param>
    /// <param name="size">The size of a page.</param>
    /// <returns>The entries.</returns>
    public static Task<List<HistoryEntry>> HistoryAsync(this AccountDesk desk, AddressHolding holding, int size = 100) =>
        Paging.UntilEmptyAsync((HistoryEntry? last) => Of(desk).Histories.OfAddressAsync(desk.Id, holding, Place(last), size, None));

    private static HistoryPosition? Place(HistoryEntry? last) => last is null ? null : new HistoryPosition(last.At, last.Id);

    private static AddressKey Key(ChannelAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AddressKey;
    }

    private static TestHost Of(AccountDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Host;
    }
}
