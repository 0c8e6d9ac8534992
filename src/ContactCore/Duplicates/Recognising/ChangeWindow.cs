using ContactCore.Time;

namespace ContactCore.Duplicates;

/// <summary>
/// From which instant on changes are read. A change bears the instant at which it was begun, and may be committed after one
/// that was begun later; so what was changed within the latest minutes is read again at every look. After a large import that
/// would be the whole import: then it is read again now and then, beside the looks, and these read only what is new.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="latestCommit">How long after its instant a change may be committed.</param>
/// <param name="began">Everything that was committed before this instant is known.</param>
internal sealed class ChangeWindow(TimeProvider clock, TimeSpan latestCommit, DateTimeOffset began)
{
    private const int Few = 5_000;

    // What takes long is done seldom, so that it takes little of a processor's time.
    private const int Rest = 10;

    private static readonly TimeSpan LeastRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan OneMicrosecond = TimeSpan.FromMicroseconds(1);

    private DateTimeOffset _from = began - latestCommit;
    private DateTimeOffset _latest = began - latestCommit;
    private DateTimeOffset _lookedAt = began;
    private bool _isLarge;
    private long _readAt;
    private TimeSpan _rest;

    /// <summary>Whether all that may be new is to be read beside the looks.</summary>
    public bool IsDue => _isLarge && clock.GetElapsedTime(_readAt) >= _rest;

    /// <summary>Begins a look.</summary>
    public Look Begin()
    {
        // What was begun behind the last look bears no instant before it, by this host's clock; by another's, it may bear any
        // behind the last one that was seen.
        DateTimeOffset behind = _latest + OneMicrosecond;
        DateTimeOffset since = behind < _lookedAt ? behind : _lookedAt;
        return new Look(_isLarge && since > _from ? since : _from, !_isLarge, Microseconds.Now(clock));
    }

    /// <summary>Begins to read all that may be new.</summary>
    public Look BeginWhole() => new(_from, true, Microseconds.Now(clock));

    /// <summary>Ends a look that read everything from its beginning on.</summary>
    /// <param name="look">The look.</param>
    /// <param name="count">How many changed contacts were there.</param>
    /// <param name="latest">When the last of them was changed, or null where there was none.</param>
    public void End(Look look, int count, DateTimeOffset? latest)
    {
        if (latest > _latest)
            _latest = latest.Value;
        if (look.Began > _lookedAt)
            _lookedAt = look.Began;
        if (!look.IsWhole)
            return;
        _isLarge = count > Few;
        _readAt = clock.GetTimestamp();
        TimeSpan taken = Microseconds.Now(clock) - look.Began;
        _rest = taken * Rest > LeastRest ? taken * Rest : LeastRest;
        if (look.Began - latestCommit > _from)
            _from = look.Began - latestCommit;
    }

    /// <summary>A look at what changed.</summary>
    /// <param name="Since">From which instant on.</param>
    /// <param name="IsWhole">Whether all is read that may be new.</param>
    /// <param name="Began">When it began.</param>
    internal readonly record struct Look(DateTimeOffset Since, bool IsWhole, DateTimeOffset Began);
}
