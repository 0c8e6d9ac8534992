using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>The column that a ranking orders by, and the phases of its pages: each one run through an index.</summary>
internal abstract class RankingColumn
{
    /// <summary>Whether there may be some with a value.</summary>
    public abstract bool MayHave(ContactSet contacts);

    /// <summary>Whether there may be some without a value.</summary>
    public abstract bool MayLack(ContactSet contacts);

    public static RankingColumn Of(Ranking ranking, AccountRows rows) => ranking.Key switch
    {
        RankingKey.Created => new OwnColumn(row => row.Created, isOptional: false, ranking.IsDescending),
        RankingKey.Changed => new OwnColumn(row => row.Changed, isOptional: false, ranking.IsDescending),
        RankingKey.Deleted => new OwnColumn(row => row.Deleted, isOptional: true, ranking.IsDescending),
        _ => new RatingColumn(rows, ranking.IsDescending),
    };

    /// <summary>Those with a value, in order.</summary>
    public abstract IQueryable<ContactRow> WithValue(ContactSet contacts);

    /// <summary>Those with a value, behind an ID, in order.</summary>
    public abstract IQueryable<ContactRow> At(ContactSet contacts, long value, Guid after);

    /// <summary>Those with a value behind another, in order.</summary>
    public abstract IQueryable<ContactRow> Behind(ContactSet contacts, long value);

    /// <summary>Those without a value, behind an ID where one is given, in order.</summary>
    public abstract IQueryable<ContactRow> WithoutValue(ContactSet contacts, Guid? after);

    protected static IQueryable<ContactRow> ById(IQueryable<ContactRow> contacts, Guid? after, bool descending)
    {
        if (after is { } id)
            contacts = descending ? contacts.Where(row => row.Id < id) : contacts.Where(row => row.Id > id);
        return descending ? contacts.OrderByDescending(row => row.Id) : contacts.OrderBy(row => row.Id);
    }
}
