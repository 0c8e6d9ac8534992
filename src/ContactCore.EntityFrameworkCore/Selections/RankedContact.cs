using ContactCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>What a contact is ranked by.</summary>
internal sealed class RankedContact
{
    public required Guid Id { get; init; }

    public required ContactState State { get; init; }

    public required long Created { get; init; }

    public required long Changed { get; init; }

    public long? Deleted { get; init; }

    public long? EmailRating { get; init; }
}
