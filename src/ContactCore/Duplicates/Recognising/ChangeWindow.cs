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
    private static readonly TimeSpan MostRest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan OneMicrosecond = TimeSpan.FromMicroseconds(1);

    private DateTimeOffset _from = began - latestCommit;
    private DateTimeOffset _latest = began - latestCommit;
    private DateTimeOffset _lookedAt = began;
    private bool _isLarge;
    private long _readAt;
    private TimeSpan _rest = LeastRest;

    /// <summary>Whether all that may be new is to be read beside the looks.</summary>
    public bool IsDue => _isLarge && clock.GetElapsedTime(_readAt) >= _rest;

    /// <summary>Begins a look.</summary>
    public Look Begin()
    {
        DateTimeOffset now = Microseconds.Now(clock);

        // Nobody looked for a while, it could not be read beside the looks, or the clock was set back.
        if (!_isLarge || clock.GetElapsedTime(_readAt) >= 2 * _rest || now < _lookedAt)
            return new Look(_from, true, now, clock.GetTimestamp());

        // By this host's clock, what was begun behind the last look bears no instant before it; by another's that is ahead,
        // what was seen last does.
        DateTimeOffset behind = _latest + OneMicrosecond;
        DateTimeOffset since = behind < _lookedAt ? behind : _lookedAt;
        return new Look(since > _from ? since : _from, false, now, clock.GetTimestamp());
    }

    /// <summary>Begins to read all that may be new.</summary>
    public Look BeginWhole() => new(_from, true, Microseconds.Now(clock), clock.GetTimestamp());

    /// <summary>Ends a look that read everything from its beginning on.</summary>
    /// <param name="look">The look.</param>
    /// <param name="count">How many changed contacts were there.</param>
    /// <param name="latest">When the last of them was changed, or null where there was none.</param>
    public void End(Look look, int count, DateTimeOffset? latest)
    {
        if (latest > _latest)
            _latest = latest.Value;
        _lookedAt = look.Began;
        if (!look.IsWhole)
            return;
        _isLarge = count >= Few;
        _readAt = clock.GetTimestamp();
        TimeSpan rest = Rest * clock.GetElapsedTime(look.Started);
        _rest = rest < LeastRest ? LeastRest : rest > MostRest ? MostRest : rest;
        if (look.Began - latestCommit > _from)
            _from = look.Began - latestCommit;
    }

    /// <summary>A look at what changed.</summary>
    /// <param name="Since">From which instant on.</param>
    /// <param name="IsWhole">Whether all is read that may be new.</param>
    /// <param name="Began">When it began.</param>
    /// <param name="Started">The same by the clock's timestamps, which nobody sets.</param>
    internal readonly record struct Look(DateTimeOffset Since, bool IsWhole, DateTimeOffset Began, long Started);
}
