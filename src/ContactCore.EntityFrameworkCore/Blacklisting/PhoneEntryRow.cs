using ContactCore.Actors;
using ContactCore.Blacklisting;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>A row of cc_phone_blacklist: an account's entry on a phone.</summary>
internal sealed class PhoneEntryRow
{
    public required string Account { get; set; }

    public required string Key { get; set; }

    public BlacklistCategory Category { get; set; }

    public string? Reason { get; set; }

    public long Since { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }
}
