using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>A contact's own row with its email rating, which activities move without touching the row.</summary>
internal sealed class RatedContact
{
    public required ContactRow Row { get; init; }

    public long? Rating { get; init; }

    /// <summary>The contacts with their ratings, in one query.</summary>
    public static IQueryable<RatedContact> Of(AccountRows rows, IQueryable<ContactRow> contacts)
    {
        IQueryable<EngagementRow> engagements = rows.Engagements;
        return contacts.Select(row => new RatedContact
        {
            Row = row,
            Rating = engagements.Where(engagement => engagement.Contact == row.Id).Select(engagement => engagement.Rating).FirstOrDefault(),
        });
    }

    /// <summary>What it is ranked by.</summary>
    public long? ValueOf(RankingKey key) => key switch
    {
        RankingKey.Created => Row.Created,
        RankingKey.Changed => Row.Changed,
        RankingKey.Deleted => Row.Deleted,
        _ => Rating,
    };
}
