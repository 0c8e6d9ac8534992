using ContactCore.Selections;
using ContactCore.Time;

namespace ContactCore.Contacts;

/// <summary>Where a contact stands in a ranking.</summary>
public static class RankingValue
{
    /// <summary>The contact's place.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="contact">The contact.</param>
    /// <returns>The place, for a page to go on behind.</returns>
    public static RankingPosition Position(Ranking ranking, Contact contact)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(contact);
        long? value = ranking.Key switch
        {
            RankingKey.Created => Microseconds.Of(contact.CreatedAt),
            RankingKey.Changed => Microseconds.Of(contact.ChangedAt),
            RankingKey.Deleted => contact.Deletion is null ? null : Microseconds.Of(contact.Deletion.At),
            _ => contact.EmailRating,
        };
        return new RankingPosition(value, contact.Id);
    }
}
