using ContactCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Limits;

/// <summary>A limit that is reached: where it lies, and how many are past it once somebody has counted them.</summary>
/// <param name="place">Where it lies.</param>
internal sealed class SeenLimit(LimitPlace place)
{
    private const long Unknown = -1;

    private long _past = Unknown;

    public LimitPlace Place => place;

    /// <summary>How many are past the limit, of the moment of the place; null until that was counted.</summary>
    public long? Past
    {
        get => Interlocked.Read(ref _past) is not Unknown and var past ? past : null;
        set => Interlocked.Exchange(ref _past, value ?? Unknown);
    }
}
