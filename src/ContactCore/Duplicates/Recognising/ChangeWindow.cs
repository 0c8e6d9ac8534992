namespace ContactCore.Duplicates;

/// <summary>
/// From which instant on changes are read. A change bears the instant at which it was begun, and may be committed after one
/// that was begun later; so what was changed within the latest minutes is read again at every look. After a large import that
/// would be the whole import: then the window is read now and then, and between only what came last.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="latestCommit">How long after its instant a change may be committed.</param>
/// <param name="began">Everything that was committed before this instant is known.</param>
internal sealed class ChangeWindow(TimeProvider clock, TimeSpan latestCommit, DateTimeOffset began)
{
    private const int Few = 5_000;

    private static readonly TimeSpan BetweenLargeOnes = TimeSpan.FromSeconds(5);

    private DateTimeOffset _from = began - latestCommit;
    private DateTimeOffset _latest = began - latestCommit;
    private bool _isLarge;
    private long _readAt;

    /// <summary>Begins a look.</summary>
    public Look Begin()
    {
        bool isWhole = !_isLarge || clock.GetElapsedTime(_readAt) >= BetweenLargeOnes;
        return new Look(isWhole || _latest < _from ? _from : _latest, isWhole, clock.GetUtcNow());
    }

    /// <summary>Ends a look that read everything from its beginning on.</summary>
    /// <param name="look">The look.</param>
    /// <param name="count">How many changed contacts were there.</param>
    /// <param name="latest">When the last of them was changed, or null where there was none.</param>
    public void End(Look look, int count, DateTimeOffset? latest)
    {
        if (latest > _latest)
            _latest = latest.Value;
        if (!look.IsWhole)
            return;
        _isLarge = count > Few;
        _readAt = clock.GetTimestamp();
        if (look.Began - latestCommit > _from)
            _from = look.Began - latestCommit;
    }

    /// <summary>A look at what changed.</summary>
    /// <param name="Since">From which instant on.</param>
    /// <param name="IsWhole">Whether all is read that may be new.</param>
    /// <param name="Began">When it began.</param>
    internal readonly record struct Look(DateTimeOffset Since, bool IsWhole, DateTimeOffset Began);
}
