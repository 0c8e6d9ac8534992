using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Filters;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Contacts;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// The contacts of one state under some conditions; a condition that few contacts meet is a set of IDs. A database that
/// keeps no statistics would walk through a whole ranking to find the three contacts of a set. So a set is first asked
/// whether it is small, which costs no more than a look at <see cref="Small"/> of its IDs, unless the database knows itself.
/// </summary>
internal sealed class ContactSet(AccountRows rows, ContactState state)
{
    /// <summary>Up to how many contacts are looked up by ID and ordered here.</summary>
    public const int Small = 500;

    /// <summary>How many conditions a database may turn into joins.</summary>
    private const int Joined = 8;

    private readonly List<ContactCondition> _conditions = [];

    /// <summary>All of them, as one query that runs through them.</summary>
    public IQueryable<ContactRow> All => Narrow(rows.Contacts.Where(row => row.State == state), _conditions);

    /// <summary>
    /// All of them but for the conditions on the email rating, for a query that comes to them by their key and asks those
    /// itself: beside the state alone a database without statistics would take an index that begins with it, and sort.
    /// </summary>
    public IQueryable<ContactRow> AllByKey
    {
        get
        {
            string account = rows.Account;
            Expression<Func<ContactRow, bool>> ofState = rows.ProbesSmallSets
                ? row => row.State == state || row.Account != account
                : row => row.State == state;
            return Narrow(rows.Contacts.Where(ofState), _conditions.Where(condition => condition.OfRating is null));
        }
    }

    /// <summary>The conditions on the email rating.</summary>
    public IEnumerable<Expression<Func<EngagementRow, bool>>> OfRating => _conditions.Select(condition => condition.OfRating).OfType<Expression<Func<EngagementRow, bool>>>();

    /// <summary>Whether some condition takes only contacts with an email rating.</summary>
    public bool AreRated => _conditions.Exists(condition => condition is { OfRating: not null, Set: not null });

    /// <summary>Whether some condition takes only contacts without one.</summary>
    public bool AreUnrated => _conditions.Exists(condition => condition is { OfRating: not null, Set: null });

    public ContactState State => state;

    private IEnumerable<ContactCondition> Sets => _conditions.Where(condition => condition.Set is not null);

    /// <summary>Adds a condition that many contacts meet.</summary>
    /// <param name="test">The condition.</param>
    /// <param name="ofRating">The same asked of a contact's engagement, where it is on the email rating alone.</param>
    public void Where(Expression<Func<ContactRow, bool>> test, Expression<Func<EngagementRow, bool>>? ofRating = null) =>
        _conditions.Add(new ContactCondition(test, null) { OfRating = ofRating });

    /// <summary>Adds a condition on a status that the contact limit has a part in.</summary>
    /// <param name="test">The condition.</param>
    /// <param name="unlimited">The condition as it would be without the limit; null where those past it meet it.</param>
    /// <param name="limit">The limit.</param>
    public void WhereLimited(Expression<Func<ContactRow, bool>> test, Expression<Func<ContactRow, bool>>? unlimited, SeenLimit limit) =>
        _conditions.Add(new ContactCondition(test, null) { Limit = limit, Unlimited = unlimited });

    /// <summary>Adds a condition that few contacts meet.</summary>
    /// <param name="set">Those that meet it.</param>
    /// <param name="isExact">Whether the set has each of them once, and nobody of another state.</param>
    /// <param name="ofRating">The same asked of a contact's engagement, where it is on the email rating alone.</param>
    public void Within(IQueryable<Guid> set, bool isExact = false, Expression<Func<EngagementRow, bool>>? ofRating = null) =>
        _conditions.Add(new ContactCondition(row => set.Contains(row.Id), set, isExact) { OfRating = ofRating });

    /// <summary>Adds a condition that few contacts may meet, or many, and that a contact's own row tells.</summary>
    /// <param name="set">Those that meet it.</param>
    /// <param name="test">The same, asked of a contact.</param>
    public void Within(IQueryable<Guid> set, Expression<Func<ContactRow, bool>> test) => _conditions.Add(new ContactCondition(test, set));

    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        if (_conditions is [{ IsExact: true, Set: { } exact }])
            return await exact.LongCountAsync(cancellationToken).ConfigureAwait(false);
        if (_conditions.Find(condition => condition.Limit is not null) is { Limit: { } limit } limited)
        {
            long past = await CountPastAsync(limited, limit, cancellationToken).ConfigureAwait(false);
            return limited.Unlimited is not { } unlimited
                ? past
                : await Instead(limited, unlimited).CountAsync(cancellationToken).ConfigureAwait(false) - past;
        }

        return await FewAsync(RankingKey.Created, cancellationToken).ConfigureAwait(false) is { } few
            ? few.Count
            : await All.LongCountAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All of them with their places in the rankings, if some condition makes them few; otherwise null.</summary>
    /// <param name="key">What they are ranked by.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RankedContact>?> FewAsync(RankingKey key, CancellationToken cancellationToken)
    {
        foreach (ContactCondition condition in rows.ProbesSmallSets ? Probed(key) : [])
        {
            Guid[] ids = await condition.Set!.Take(Small + 1).ToArrayAsync(cancellationToken).ConfigureAwait(false);
            if (ids.Length == 0)
                return [];
            if (ids.Length <= Small)
                return await FindAsync(ids, condition, key, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>The rows of some of them, in the order of the IDs.</summary>
    public async Task<IReadOnlyList<RatedContact>> LoadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        Dictionary<Guid, RatedContact> found = await RatedContact.Of(rows, rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id)))
            .ToDictionaryAsync(contact => contact.Row.Id, cancellationToken).ConfigureAwait(false);
        return [.. ids.Select(id => found[id])];
    }

    // Whether a contact is past the limit cannot be joined in a condition that asks for the contrary: a database would look
    // it up for each. Those past it are some of those under the condition without the limit, and are taken from them.
    private async Task<long> CountPastAsync(ContactCondition limited, SeenLimit limit, CancellationToken cancellationToken)
    {
        bool isAll = _conditions.Count == 1;
        if (isAll && limit.Past is { } known)
            return known;
        long past = await Instead(limited, PastLimit.Range(rows, limit.Place)).CountAsync(cancellationToken).ConfigureAwait(false);
        if (isAll)
            limit.Past = past;
        return past;
    }

    private ContactSet Instead(ContactCondition condition, Expression<Func<ContactRow, bool>> test)
    {
        ContactSet set = new(rows, state);
        set._conditions.AddRange(_conditions.Select(other => other == condition ? new ContactCondition(test, null) : other));
        return set;
    }

    // Those without a rating come by their key, among all states: where the deleted are few, they are few to look through.
    private IEnumerable<ContactCondition> Probed(RankingKey key) => key != RankingKey.EmailRating || state == ContactState.Live
        ? Sets
        : Sets.Append(new ContactCondition(_ => true, rows.Contacts.Where(row => row.State == state).Select(row => row.Id)));

    // The state is compared here: beside it SQLite would take an index that begins with the state for the key.
    private async Task<IReadOnlyList<RankedContact>> FindAsync(
        Guid[] ids, ContactCondition known, RankingKey key, CancellationToken cancellationToken)
    {
        bool isRated = key == RankingKey.EmailRating;
        IQueryable<EngagementRow> engagements = rows.Engagements;
        List<RankedContact> found = await Narrow(
                rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id)),
                _conditions.Where(condition => condition != known))
            .Select(row => new RankedContact
            {
                Id = row.Id,
                State = row.State,
                Created = row.Created,
                Changed = row.Changed,
                Deleted = row.Deleted,
                EmailRating = isRated
                    ? engagements.Where(engagement => engagement.Contact == row.Id).Select(engagement => engagement.Rating).FirstOrDefault()
                    : null,
            })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. found.Where(contact => contact.State == state)];
    }

    // PostgreSQL joins what a condition looks up, and considers each join beside all the others: with 200 that takes longer
    // than any answer. What has an alternative, if one that never holds, is asked of each contact instead.
    private IQueryable<ContactRow> Narrow(IQueryable<ContactRow> contacts, IEnumerable<ContactCondition> conditions)
    {
        string account = rows.Account;
        return conditions.Select((condition, i) => i < Joined ? condition.Test : Predicates.Join([condition.Test, row => row.Account != account], Expression.OrElse))
            .Aggregate(contacts, (narrower, test) => narrower.Where(test));
    }
}
