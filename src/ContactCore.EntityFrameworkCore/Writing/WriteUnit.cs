using ContactCore.EntityFrameworkCore.Activities;
using System.Diagnostics.CodeAnalysis;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Duplicates;
using ContactCore.EntityFrameworkCore.Events;
using ContactCore.EntityFrameworkCore.Histories;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Orders;
using ContactCore.EntityFrameworkCore.Reporting;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Tombstones;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>
/// One change set while it is applied. Rows gather in the context and go to the database together; whoever asks the
/// database for what an earlier change may have altered flushes first (W7). What several changes of a set need is read
/// once for all of them.
/// </summary>
internal sealed class WriteUnit
{
    private readonly DatabaseProvider _provider;
    private readonly HashSet<object> _new = new(ReferenceEqualityComparer.Instance);
    private bool _altered;

    public WriteUnit(DbContext db, DatabaseProvider provider, ChangeSet set, bool hooksAreOn)
    {
        _provider = provider;
        Context = db;
        Set = set;
        At = Microseconds.Of(set.At);
        Rows = new AccountRows(db, set.Account.Value);
        Forget();
        EventNumbers = new EventNumbers(this, hooksAreOn);
        EngagementStates = new EngagementStates(this);
    }

    public ChangeSet Set { get; }

    public string Account => Set.Account.Value;

    public long At { get; }

    public AccountRows Rows { get; }

    public StoredContacts Contacts { get; private set; }

    public NewIds NewIds { get; private set; }

    public ExternalIds ExternalIds { get; private set; }

    public StoredDefinitions Definitions { get; private set; }

    public StoredStandings Standings { get; private set; }

    public OwnEntries OwnEntries { get; private set; }

    public HolderCounts Holders { get; private set; }

    public StoredStatuses Statuses { get; private set; }

    public KnownAddresses KnownAddresses { get; private set; }

    public StoredTombstones Tombstones { get; private set; }

    public ReportOwners ReportOwners { get; private set; }

    public StoredOrders Orders { get; private set; }

    public StoredEvents Events { get; private set; }

    public StoredActivities Activities { get; private set; }

    public EventNumbers EventNumbers { get; }

    public EngagementStates EngagementStates { get; }

    public DbContext Context { get; }

    /// <summary>Whether an entry on an email came or went.</summary>
    public bool HasChangedEmailBlacklist { get; set; }

    /// <summary>Lets go of everything that was read, after rows were removed past the context.</summary>
    [MemberNotNull(nameof(Contacts), nameof(NewIds), nameof(ExternalIds), nameof(Definitions), nameof(Standings), nameof(OwnEntries), nameof(Holders), nameof(Statuses), nameof(KnownAddresses), nameof(Tombstones), nameof(ReportOwners), nameof(Orders), nameof(Events), nameof(Activities))]
    public void Forget()
    {
        Context.ChangeTracker.Clear();
        Contacts = new StoredContacts(this);
        NewIds = new NewIds(this);
        ExternalIds = new ExternalIds(this);
        Definitions = new StoredDefinitions(this);
        Standings = new StoredStandings(this);
        OwnEntries = new OwnEntries(this);
        Holders = new HolderCounts(this);
        Statuses = new StoredStatuses(this);
        KnownAddresses = new KnownAddresses(this);
        Tombstones = new StoredTombstones(this);
        ReportOwners = new ReportOwners(this);
        Orders = new StoredOrders(this);
        Events = new StoredEvents(this);
        Activities = new StoredActivities(this);
    }

    /// <summary>
    /// Brings all that was decided so far to the database and lets go of what was read, before rows are altered past the
    /// context (W7).
    /// </summary>
    public async Task WriteOutAsync(CancellationToken cancellationToken)
    {
        await Activities.WriteAsync(cancellationToken).ConfigureAwait(false);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        Forget();
    }

    /// <summary>Has what is removed from now on overwritten, where the database can.</summary>
    public Task RemoveTracelesslyAsync(CancellationToken cancellationToken) => _provider.RemoveTracelesslyAsync(Context, cancellationToken);

    /// <summary>The changes of the set that are of a kind.</summary>
    public IEnumerable<TChange> Changes<TChange>() where TChange : Change => Set.Changes.OfType<TChange>();

    /// <summary>Adds a row; it may be altered until it is flushed, and after that.</summary>
    public void Add(object row) => _new.Add(row);

    public void Remove(object row)
    {
        if (_new.Remove(row))
            return;
        Context.Remove(row);
        _altered = true;
    }

    /// <summary>Whether a row differs from what the database has.</summary>
    public bool IsAltered(object row)
    {
        if (_new.Contains(row))
            return true;
        EntityEntry entry = Context.Entry(row);
        entry.DetectChanges();
        return entry.State != EntityState.Unchanged;
    }

    /// <summary>Says that rows which the context knows were altered.</summary>
    public void Touch() => _altered = true;

    public void AddHistory(params IEnumerable<HistoryEntry> entries)
    {
        foreach (object row in entries.SelectMany(RowsOf))
            Add(row);
    }

    /// <summary>The rows of an entry, with its event; each entry is asked for once.</summary>
    public IEnumerable<object> RowsOf(HistoryEntry entry)
    {
        object row = HistoryRows.Of(Account, entry);
        return EventNumbers.Next(entry) is { } told ? [row, told] : [row];
    }

    /// <summary>Inserts rows at once that no change of the set will alter again, and keeps nothing of them.</summary>
    public Task InsertAsync(IReadOnlyCollection<object> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : _provider.InsertAsync(Context, rows, cancellationToken);

    /// <summary>Brings what has gathered to the database, within the transaction.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_new.Count == 0 && !_altered)
            return;
        await FinishAsync(cancellationToken).ConfigureAwait(false);
        Context.AttachRange(_new);
        _new.Clear();
    }

    /// <summary>As <see cref="FlushAsync"/>, when no change of the set is left that could alter a row again.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        // What was altered or removed comes first: it may free a key that a new row takes.
        if (_altered)
        {
            Context.ChangeTracker.DetectChanges();
            await Context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            _altered = false;
        }

        if (_new.Count > 0)
            await _provider.InsertAsync(Context, _new, cancellationToken).ConfigureAwait(false);
    }
}
