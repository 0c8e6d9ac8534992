namespace ContactCore.Time;

/// <summary>
/// Instants as every store keeps them: whole microseconds since 1970-01-01T00:00:00Z. .NET counts 100 ns, PostgreSQL
/// microseconds; cutting at the domain's edge makes what is read equal to what was written, everywhere.
/// </summary>
public static class Microseconds
{
    /// <summary>Cuts an instant to whole microseconds and to UTC.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>The same instant, at most a microsecond earlier, with offset zero.</returns>
    public static DateTimeOffset Cut(DateTimeOffset instant) => ToInstant(Of(instant));

    /// <summary>The stored form of an instant.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>Microseconds since 1970, negative before it.</returns>
    public static long Of(DateTimeOffset instant)
    {
        long whole = Math.DivRem(instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks, TimeSpan.TicksPerMicrosecond, out long rest);
        return rest < 0 ? whole - 1 : whole;
    }

    /// <summary>The instant of a stored form.</summary>
    /// <param name="microseconds">Microseconds since 1970.</param>
    /// <returns>The instant, offset zero.</returns>
    public static DateTimeOffset ToInstant(long microseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    /// <summary>Now, by a clock, in whole microseconds.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>The instant, offset zero.</returns>
    public static DateTimeOffset Now(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Cut(clock.GetUtcNow());
    }
}
