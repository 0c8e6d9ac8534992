using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Locales;

namespace ContactCore.Activities;

/// <summary>
/// One message's fate, out of all that was reported of it. Two reports of a message are put together in a way that has
/// no order (<see cref="With"/>), so that it does not matter which came first or how often.
/// </summary>
public sealed record ContactActivity
{
    /// <summary>The activity's own key, which is made of what tells one message from another; it stays through merges.</summary>
    public required Guid Origin { get; init; }

    /// <summary>The contact that has it.</summary>
    public required ContactId Owner { get; init; }

    /// <summary>The contact that it was reported of; another than the owner where that one was merged away.</summary>
    public required ContactId ReportedOf { get; init; }

    /// <summary>How the message went.</summary>
    public required MessageChannel Channel { get; init; }

    /// <summary>The address that it went to, or null where none is known.</summary>
    public AddressKey? Address { get; init; }

    /// <summary>The message's name.</summary>
    public required string Message { get; init; }

    /// <summary>The language that it was in, or null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was sent; the earliest instant that was reported.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>All that was reported of it.</summary>
    public required ReportedStatuses Reported { get; init; }

    /// <summary>When <see cref="Status"/> was reached; the latest instant that was reported with it.</summary>
    public required DateTimeOffset StatusAt { get; init; }

    /// <summary>When the person unsubscribed by it: the latest instant that was reported, or null.</summary>
    public DateTimeOffset? UnsubscribedAt { get; init; }

    /// <summary>When the person reported it as spam: the latest instant that was reported, or null.</summary>
    public DateTimeOffset? SpamReportedAt { get; init; }

    /// <summary>When it failed for good: the latest instant that was reported, or null.</summary>
    public DateTimeOffset? FailedForGoodAt { get; init; }

    /// <summary>The host's key, or null.</summary>
    public string? HostKey { get; init; }

    /// <summary>The furthest of what was reported.</summary>
    public MessageStatus Status => StatusOrder.Furthest(Reported);

    /// <summary>Whether the message failed for good, and nothing that was reported says otherwise.</summary>
    public bool HasFailedForGood =>
        Status == MessageStatus.Undelivered && (Reported & ReportedStatuses.FailedForGood) != ReportedStatuses.None;

    /// <summary>This activity with another report of the same message.</summary>
    /// <param name="report">The report, as an activity of its own.</param>
    /// <returns>The same activity where the report says nothing new.</returns>
    public ContactActivity With(ContactActivity report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportedStatuses reported = Reported | report.Reported;
        return this with
        {
            Address = Address ?? report.Address,
            Language = First(Language, report.Language),
            SentAt = SentAt <= report.SentAt ? SentAt : report.SentAt,
            Reported = reported,
            StatusAt = InstantOf(StatusOrder.Furthest(reported), report),
            UnsubscribedAt = Later(UnsubscribedAt, report.UnsubscribedAt),
            SpamReportedAt = Later(SpamReportedAt, report.SpamReportedAt),
            FailedForGoodAt = Later(FailedForGoodAt, report.FailedForGoodAt),
        };
    }

    /// <summary>Whether a report can be of this message: of the same owner, channel and message name.</summary>
    /// <param name="report">The report, as an activity of its own.</param>
    /// <returns>Whether it can.</returns>
    public bool IsSameMessage(ContactActivity report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Owner == report.Owner && Channel == report.Channel && Message == report.Message;
    }

    /// <summary>Key, channel and status, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"activity {Origin}, {Channel}, {Status}";

    // Any rule that has no order would do for the language; reports of one message agree on it.
    private static LanguageTag? First(LanguageTag? one, LanguageTag? other) =>
        one is null || (other is not null && string.CompareOrdinal(other.Value, one.Value) < 0) ? other : one;

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;

    private DateTimeOffset InstantOf(MessageStatus furthest, ContactActivity report)
    {
        if (report.Status != furthest)
            return StatusAt;
        return Status != furthest || report.StatusAt > StatusAt ? report.StatusAt : StatusAt;
    }
}
