using ContactCore.Activities;
using ContactCore.Channels;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>A row of cc_activities: one message to one contact.</summary>
internal sealed class ActivityRow
{
    public required string Account { get; set; }

    public Guid Origin { get; set; }

    public Guid Owner { get; set; }

    public Guid ReportedOf { get; set; }

    public MessageChannel Channel { get; set; }

    public ChannelKind? Kind { get; set; }

    public string? Key { get; set; }

    public required string Message { get; set; }

    public string? Language { get; set; }

    public long Sent { get; set; }

    public MessageStatus Status { get; set; }

    public long StatusAt { get; set; }

    public ReportedStatuses Reported { get; set; }

    public long? UnsubscribedAt { get; set; }

    public long? SpamReportedAt { get; set; }

    public long? FailedForGoodAt { get; set; }

    public string? HostKey { get; set; }

    /// <summary>The address's key once more, where the message failed for good: an index of those alone.</summary>
    public string? FailedKey { get; set; }
}
