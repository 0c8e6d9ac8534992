namespace ContactCore.Activities;

/// <summary>
/// How far along a message is. A failure is final news of a delivery that was announced before it, and reading proves
/// it wrong; a refusal outweighs everything.
/// </summary>
internal static class StatusOrder
{
    private static readonly MessageStatus[] FurthestFirst =
    [
        MessageStatus.SpamReported, MessageStatus.Unsubscribed, MessageStatus.Clicked, MessageStatus.Read,
        MessageStatus.Displayed, MessageStatus.Undelivered, MessageStatus.Delivered, MessageStatus.Sent,
    ];

    public static ReportedStatuses AsReported(this MessageStatus status) => (ReportedStatuses)(1 << (int)status);

    public static MessageStatus Furthest(ReportedStatuses reported)
    {
        foreach (MessageStatus status in FurthestFirst)
        {
            if ((reported & status.AsReported()) != ReportedStatuses.None)
                return status;
        }

        return MessageStatus.Sent;
    }
}
