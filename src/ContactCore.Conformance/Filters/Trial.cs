using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.Selections;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>A filter and the way in which it is asked.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Who">In which of a base's accounts.</param>
/// <param name="Scope">Of which contacts.</param>
/// <param name="Ranking">In which order.</param>
/// <param name="Size">In pages of this size.</param>
internal sealed record Trial(ContactFilter Filter, int Who, Scope Scope, Ranking Ranking, int Size)
{
    public static Gen<Trial> Of(Vocabulary words) =>
        from filter in Trees.Of(new Conditions(words).All)
        from who in Gen.Elements(0, 0, 0, 1)
        from scope in Gen.Elements(Scope.Base, Scope.Deleted, Scope.Both)
        from ranking in Gen.Elements(Ranking.Created, Ranking.Changed, Ranking.Deleted, Ranking.EmailRating)
        from descends in Gen.Elements(true, false)
        from size in Gen.Elements(1, 2, 3, 7, 50)
        select new Trial(filter, who, scope, descends ? ranking.Descending : ranking, size);

    /// <summary>Whom it takes, as the naive reading has it.</summary>
    public ContactId[] Expected(IReadOnlyList<Contact> contacts)
    {
        Naive naive = new(Vocabulary.Region);
        return [.. contacts.Where(InScope).Where(contact => naive.Holds(Filter, contact)).Order(Comparer<Contact>.Create(Compare)).Select(contact => contact.Id)];
    }

    /// <summary>Whom the store gives, page by page, and how many it counts.</summary>
    public async Task<(long Count, ContactId[] Ids)> AnswerAsync(ContactRegister contacts)
    {
        Selection selection = new() { Filter = Filter, Scope = Scope };
        List<ContactId> ids = [];
        Cursor? next = null;
        do
        {
            ContactPage page = await contacts.PageAsync(selection, Ranking, Size, next);
            ids.AddRange(page.Contacts.Select(contact => contact.Id));
            next = page.Next;
        }
        while (next is not null && ids.Count < 1_000);
        return (await contacts.CountAsync(selection), [.. ids]);
    }

    private bool InScope(Contact contact) => contact.State switch
    {
        ContactState.Live => Scope != Scope.Deleted,
        ContactState.Deleted => Scope != Scope.Base,
        _ => false,
    };

    private int Compare(Contact left, Contact right)
    {
        (long? one, long? other) = (ValueOf(left), ValueOf(right));
        if (one is null != other is null)
            return one is null ? 1 : -1;
        int order = one == other ? left.Id.CompareTo(right.Id) : one < other ? -1 : 1;
        return Ranking.IsDescending ? -order : order;
    }

    private long? ValueOf(Contact contact) => Ranking.Key switch
    {
        RankingKey.Created => contact.CreatedAt.UtcTicks,
        RankingKey.Changed => contact.ChangedAt.UtcTicks,
        RankingKey.Deleted => contact.Deletion?.At.UtcTicks,
        _ => contact.EmailRating,
    };
}
