using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Duplicates;
using ContactCore.EntityFrameworkCore.Histories;
using ContactCore.EntityFrameworkCore.Standings;
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

    public WriteUnit(DbContext db, DatabaseProvider provider, ChangeSet set)
    {
        _provider = provider;
        Context = db;
        Set = set;
        At = Microseconds.Of(set.At);
        Rows = new AccountRows(db, set.Account.Value);
        Contacts = new StoredContacts(this);
        NewIds = new NewIds(this);
        ExternalIds = new ExternalIds(this);
        Definitions = new StoredDefinitions(this);
        Standings = new StoredStandings(this);
        OwnEntries = new OwnEntries(this);
        Holders = new HolderCounts(this);
        Statuses = new StoredStatuses(this);
        KnownAddresses = new KnownAddresses(this);
    }

    public ChangeSet Set { get; }

    public string Account => Set.Account.Value;

    public long At { get; }

    public AccountRows Rows { get; }

    public StoredContacts Contacts { get; }

    public NewIds NewIds { get; }

    public ExternalIds ExternalIds { get; }

    public StoredDefinitions Definitions { get; }

    public StoredStandings Standings { get; }

    public OwnEntries OwnEntries { get; }

    public HolderCounts Holders { get; }

    public StoredStatuses Statuses { get; }

    public KnownAddresses KnownAddresses { get; }

    public DbContext Context { get; }

    /// <summary>Whether an entry on an email came or went.</summary>
    public bool HasChangedEmailBlacklist { get; set; }

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
        foreach (HistoryEntry entry in entries)
            Add(HistoryRows.Of(Account, entry));
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
