using ContactCore.Actors;
using ContactCore.Blacklisting;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>A row of cc_email_blacklist: one account's entry on an email, on the installation's list.</summary>
internal sealed class EmailEntryRow
{
    public required string Key { get; set; }

    public required string Account { get; set; }

    public BlacklistCategory Category { get; set; }

    public string? Reason { get; set; }

    public long Since { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }
}
