using ContactCore.Histories;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>A row of cc_outbox: an event that is not delivered yet.</summary>
internal sealed class OutboxRow
{
    /// <summary>The next try of an event that was never tried: before every instant that one can fail at.</summary>
    public const long AtOnce = 0;

    /// <summary>The next try of a parked event.</summary>
    public const long Never = long.MaxValue;

    public required string Account { get; set; }

    public long Sequence { get; set; }

    /// <summary>The entry of the history.</summary>
    public Guid Entry { get; set; }

    /// <summary>Whom or what it happened to, as <see cref="EventSubject"/> writes it.</summary>
    public required string Subject { get; set; }

    public HistoryWhat What { get; set; }

    public long At { get; set; }

    /// <summary>How many attempts have failed.</summary>
    public int Tries { get; set; }

    /// <summary><see cref="AtOnce"/>, an instant after a failed attempt, or <see cref="Never"/>.</summary>
    public long NextTry { get; set; }

    public long? Parked { get; set; }
}
