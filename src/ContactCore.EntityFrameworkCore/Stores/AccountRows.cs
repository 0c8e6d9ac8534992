using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Duplicates;
using ContactCore.EntityFrameworkCore.Events;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Histories;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Links;
using ContactCore.EntityFrameworkCore.Merging;
using ContactCore.EntityFrameworkCore.Orders;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>
/// The one door to an account's rows: no other place asks the context for a table of accounts, so none can forget whose
/// rows it wants. The email blacklist is the whole installation's.
/// </summary>
/// <param name="db">The context.</param>
/// <param name="account">Whose rows.</param>
/// <param name="probesSmallSets">Whether a set of contacts is looked at first, to find out if it is small.</param>
internal sealed class AccountRows(DbContext db, string account, bool probesSmallSets = true)
{
    public bool ProbesSmallSets => probesSmallSets;

    public string Account => account;

    /// <summary>The account's contact limit, where it was asked for and is reached.</summary>
    public SeenLimit? Limit { get; private init; }

    /// <summary>The account's own row.</summary>
    public IQueryable<AccountRow> Own => db.Set<AccountRow>().Where(row => row.Account == account);

    /// <summary>What the store itself is made by.</summary>
    public IQueryable<MetaRow> Meta => db.Set<MetaRow>();

    public IQueryable<EmailEntryRow> EmailEntries => db.Set<EmailEntryRow>();

    public IQueryable<ContactRow> Contacts => db.Set<ContactRow>().Where(row => row.Account == account);

    public IQueryable<ChannelRow> Channels => db.Set<ChannelRow>().Where(row => row.Account == account);

    /// <summary>
    /// The channels of live contacts, or of the others. The flag is compared with a value: a bare <c>WHERE live</c> keeps
    /// SQLite from the index that has the flag before the key.
    /// </summary>
    public IQueryable<ChannelRow> ChannelsOf(ChannelKind kind, bool live) => Channels.Where(row => row.Kind == kind && row.Live == live);

    public IQueryable<FormerChannelRow> FormerChannels => db.Set<FormerChannelRow>().Where(row => row.Account == account);

    public IQueryable<StandingRow> Standings => db.Set<StandingRow>().Where(row => row.Account == account);

    public IQueryable<PhoneEntryRow> PhoneEntries => db.Set<PhoneEntryRow>().Where(row => row.Account == account);

    public IQueryable<TokenRow> Tokens => db.Set<TokenRow>().Where(row => row.Account == account);

    public IQueryable<TombstoneRow> Tombstones => db.Set<TombstoneRow>().Where(row => row.Account == account);

    public IQueryable<MatchAnswerRow> MatchAnswers => db.Set<MatchAnswerRow>().Where(row => row.Account == account);

    public IQueryable<OutboxRow> Outbox => db.Set<OutboxRow>().Where(row => row.Account == account);

    public IQueryable<CategoryRow> Categories => db.Set<CategoryRow>().Where(row => row.Account == account);

    public IQueryable<ContactCategoryRow> ContactCategories => db.Set<ContactCategoryRow>().Where(row => row.Account == account);

    public IQueryable<FieldRow> Fields => db.Set<FieldRow>().Where(row => row.Account == account);

    public IQueryable<FieldValueRow> FieldValues => db.Set<FieldValueRow>().Where(row => row.Account == account);

    public IQueryable<SegmentRow> Segments => db.Set<SegmentRow>().Where(row => row.Account == account);

    public IQueryable<MemberRow> Members => db.Set<MemberRow>().Where(row => row.Account == account);

    public IQueryable<MergeRow> Merges => db.Set<MergeRow>().Where(row => row.Account == account);

    public IQueryable<MergedContactRow> MergedContacts => db.Set<MergedContactRow>().Where(row => row.Account == account);

    public IQueryable<OrderRow> Orders => db.Set<OrderRow>().Where(row => row.Account == account);

    public IQueryable<OrderItemRow> OrderItems => db.Set<OrderItemRow>().Where(row => row.Account == account);

    public IQueryable<EventRow> Events => db.Set<EventRow>().Where(row => row.Account == account);

    public IQueryable<ActivityRow> Activities => db.Set<ActivityRow>().Where(row => row.Account == account);

    public IQueryable<EngagementRow> Engagements => db.Set<EngagementRow>().Where(row => row.Account == account);

    public IQueryable<ContactHistoryRow> ContactHistory => db.Set<ContactHistoryRow>().Where(row => row.Account == account);

    /// <summary>The same rows, seen with the contact limit.</summary>
    public AccountRows Within(SeenLimit? limit) => new(db, account, probesSmallSets) { Limit = limit };

    public IQueryable<AddressHistoryRow> AddressHistory => db.Set<AddressHistoryRow>().Where(row => row.Account == account);
}
