using ContactCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>A row of cc_engagements: how the emails that were reported of a contact fared.</summary>
internal sealed class EngagementRow
{
    public required string Account { get; set; }

    public Guid Contact { get; set; }

    public Guid Owner { get; set; }

    /// <summary>The contact's own state: its rating is ranked among those of the state.</summary>
    public ContactState State { get; set; }

    public required string Tally { get; set; }

    public long? Rating { get; set; }

    public long? Due { get; set; }
}
