using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>What a contact is ranked by.</summary>
internal sealed class RankedContact
{
    public required Guid Id { get; init; }

    public required ContactState State { get; init; }

    public required long Created { get; init; }

    public required long Changed { get; init; }

    public long? Deleted { get; init; }

    /// <summary>Only where it is ranked by it.</summary>
    public long? EmailRating { get; init; }

    public long? ValueOf(RankingKey key) => key switch
    {
        RankingKey.Created => Created,
        RankingKey.Changed => Changed,
        RankingKey.Deleted => Deleted,
        _ => EmailRating,
    };
}
