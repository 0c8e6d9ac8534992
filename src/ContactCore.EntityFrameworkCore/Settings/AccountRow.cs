namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>A row of cc_accounts.</summary>
internal sealed class AccountRow
{
    public required string Account { get; set; }

    public required string TimeZone { get; set; }

    public string? Region { get; set; }

    public long? ContactLimit { get; set; }

    public long Created { get; set; }

    /// <summary>How often the account was written to while it had a limit.</summary>
    public long ChangeNumber { get; set; }

    /// <summary>How often somebody was erased.</summary>
    public long Erasures { get; set; }

    /// <summary>The number of its last event.</summary>
    public long EventNumber { get; set; }

    /// <summary>Who delivers its events.</summary>
    public Guid? DeliveryHolder { get; set; }

    public long? DeliveryUntil { get; set; }
}
