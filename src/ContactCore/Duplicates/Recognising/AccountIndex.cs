using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>
/// The index of one account in this process: made when it is first asked for, brought up to date before each answer, made anew
/// when it is old. Those who ask at once have it made once.
/// </summary>
internal sealed class AccountIndex(AccountId account, MatchSources sources, TimeSpan latestCommit, Action<AccountIndex> grew) : IDisposable
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    private readonly IndexMaking _making = new(account, sources, latestCommit);
    private readonly IndexUpdating _updating = new(account, sources);
    private readonly SemaphoreSlim _door = new(1, 1);
    private readonly CancellationTokenSource _letGo = new();
    private volatile MadeIndex? _made;
    private Task _renewal = Task.CompletedTask;
    private Task _reading = Task.CompletedTask;
    private bool _hasRead;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private long _begun;
    private long _done;

    /// <summary>When it was asked last, in the order of all indexes; its keeper's.</summary>
    public long LastUse { get; set; }

    /// <summary>How many contacts it holds in memory.</summary>
    public int Count => _made?.Count ?? 0;

    /// <summary>The index as the store was when somebody last looked; null before it is made.</summary>
    public MadeIndex? Latest => _made;

    /// <summary>
    /// Looks at the store for somebody who was answered by the latest index already, so that one reading tells all: what changed,
    /// and whether those who were found are as they were.
    /// </summary>
    /// <param name="index">The index that answered; one that learned.</param>
    /// <param name="changes">How many changes it had taken in before: whoever came into it since may be missing in the answer.</param>
    /// <param name="fields">The account's fields, as the person who was asked for was understood by.</param>
    /// <param name="found">Those who were found.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Their marks; null where the index is to be brought up to date first, or somebody else is at it.</returns>
    public async Task<IReadOnlyList<ContactMark>?> ConfirmAsync(
        MadeIndex index, long changes, IReadOnlyList<FieldDefinition> fields, IReadOnlyCollection<ContactId> found, CancellationToken cancellationToken)
    {
        if (!_door.Wait(0, CancellationToken.None))
            return null;
        try
        {
            if (_made != index || index.Changes != changes)
                return null;
            long begun = Interlocked.Increment(ref _begun);
            (bool hasChanged, BaseLook look) = await _updating.ConfirmAsync(index, found, cancellationToken).ConfigureAwait(false);
            if (hasChanged || !look.Fields.SequenceEqual(fields) || RenewalRule.Of(index, fields, look.Changed.Erasures, hasChanged) != Renewal.None)
                return null;
            ReadWholeWhereDue(index);
            _done = begun;
            return look.Marks;
        }
        finally
        {
            _door.Release();
        }
    }

    /// <summary>The index as the store is now.</summary>
    public async Task<MadeIndex> CurrentAsync(IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        long begun = Volatile.Read(ref _begun);
        await _door.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A look that began after this call saw all that this call has to see.
            if (_made is { } seen && _done > begun)
                return seen;
            long look = Interlocked.Increment(ref _begun);
            MadeIndex index = _made ?? await _making.LearnAsync(progress, cancellationToken).ConfigureAwait(false);
            index = await LookAsync(index, cancellationToken).ConfigureAwait(false);
            Set(index);
            _done = look;
            return index;
        }
        finally
        {
            _door.Release();
        }
    }

    /// <summary>Makes the index by what was learned elsewhere, which is held good whatever becomes of the base.</summary>
    public async Task MakeAsync(MatchModel model, CancellationToken cancellationToken)
    {
        await _door.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Set(await _making.ReadAsync(model, int.MaxValue, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            _door.Release();
        }
    }

    /// <summary>Takes contacts in as they are in the store now.</summary>
    public async Task TakeAsync(MadeIndex index, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        await _door.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _updating.TakeAsync(index, ids, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _door.Release();
        }
    }

    /// <summary>Ends what runs in the background. Calls that are under way end as if nothing had happened.</summary>
    public void Dispose() => _letGo.Cancel();

    private async Task<MadeIndex> LookAsync(MadeIndex index, CancellationToken cancellationToken)
    {
        (bool hasChanged, long erasures) = await _updating.LookAsync(index, cancellationToken).ConfigureAwait(false);
        hasChanged |= Interlocked.Exchange(ref _hasRead, false);
        ReadWholeWhereDue(index);
        IReadOnlyList<FieldDefinition> fields = await sources.Fields.AllAsync(account, cancellationToken).ConfigureAwait(false);
        Renewal renewal = RenewalRule.Of(index, fields, erasures, hasChanged);
        if (renewal != Renewal.None && index.Count <= RenewalRule.AtOnce)
            return await MakeAnewAsync(index, renewal, cancellationToken).ConfigureAwait(false);
        if (renewal != Renewal.None)
            RenewInBackground(index, renewal);
        index.Fields = fields;
        return index;
    }

    private void ReadWholeWhereDue(MadeIndex index)
    {
        if (!index.Window.IsDue || !_reading.IsCompleted || _letGo.IsCancellationRequested)
            return;
        ChangeWindow.Look whole = index.Window.BeginWhole();
        _reading = Task.Run(() => ReadWholeAsync(index, whole), CancellationToken.None);
    }

    // Beside the looks: of a large import it takes seconds, and mostly nothing in it is new.
    private async Task ReadWholeAsync(MadeIndex index, ChangeWindow.Look look)
    {
        try
        {
            SeenChanges seen = await _updating.ReadAsync(index, look, TakeAsync, _letGo.Token).ConfigureAwait(false);
            await _door.WaitAsync(_letGo.Token).ConfigureAwait(false);
            try
            {
                seen.End(index.Window);
            }
            finally
            {
                _door.Release();
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What was not read here for long is read by a call itself, which tells its caller why it cannot.
        }

        async Task TakeAsync(ContactId[] changed)
        {
            await this.TakeAsync(index, changed, _letGo.Token).ConfigureAwait(false);
            Volatile.Write(ref _hasRead, true);
        }
    }

    private Task<MadeIndex> MakeAnewAsync(MadeIndex index, Renewal renewal, CancellationToken cancellationToken) =>
        renewal == Renewal.Read && index.IsLearned
            ? _making.ReadAsync(index.Model, index.LearnedOf, cancellationToken)
            : _making.LearnAsync(null, cancellationToken);

    private void RenewInBackground(MadeIndex index, Renewal renewal)
    {
        if (_renewal.IsCompleted && sources.Clock.GetUtcNow() >= _notBefore && !_letGo.IsCancellationRequested)
            _renewal = Task.Run(() => RenewAsync(index, renewal), CancellationToken.None);
    }

    private async Task RenewAsync(MadeIndex index, Renewal renewal)
    {
        try
        {
            MadeIndex next = await MakeAnewAsync(index, renewal, _letGo.Token).ConfigureAwait(false);
            await _door.WaitAsync(_letGo.Token).ConfigureAwait(false);
            try
            {
                // What a host prepared meanwhile goes before.
                if (_made == index)
                    Set(next);
            }
            finally
            {
                _door.Release();
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It was told of as a run that stopped; the old index goes on, and a later call tries again.
            _notBefore = sources.Clock.GetUtcNow() + AfterFailure;
        }
    }

    private void Set(MadeIndex index)
    {
        if (_made == index)
            return;
        _made = index;

        // What a look at the old one saw says nothing of the new one.
        _done = 0;
        grew(this);
    }
}
