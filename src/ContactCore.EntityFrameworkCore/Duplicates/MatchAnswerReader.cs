using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>Reads answers along the key; those on a contact along the key and the index of the other side.</summary>
internal sealed class MatchAnswerReader(Database database) : IMatchAnswerReader
{
    public Task<IReadOnlyList<AnsweredPair>> PageAsync(
        AccountId account, MatchAnswer? answer, PairPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<AnsweredPair>>(
            account,
            async (db, token) =>
            {
                IQueryable<MatchAnswerRow> rows = Behind(new AccountRows(db, account.Value).MatchAnswers, after);
                if (answer is { } wanted)
                    rows = rows.Where(row => row.Answer == wanted);
                List<MatchAnswerRow> page = await rows.OrderBy(row => row.Left).ThenBy(row => row.Right).Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(Read)];
            },
            cancellationToken);

    public Task<IReadOnlyList<AnsweredPair>> OfContactAsync(
        AccountId account, ContactId contact, PairPosition? after, int size, CancellationToken cancellationToken)
    {
        Guid id = contact.Value;
        return database.ReadAsync<IReadOnlyList<AnsweredPair>>(
            account,
            async (db, token) =>
            {
                IQueryable<MatchAnswerRow> rows = Behind(new AccountRows(db, account.Value).MatchAnswers, after);

                // Those on it and lower ones come first; each part is a run of its own index.
                List<MatchAnswerRow> page = await rows.Where(row => row.Right == id).OrderBy(row => row.Left)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                if (page.Count < size)
                {
                    page.AddRange(await rows.Where(row => row.Left == id).OrderBy(row => row.Right)
                        .Take(size - page.Count).ToListAsync(token).ConfigureAwait(false));
                }

                return [.. page.Select(Read)];
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<AnsweredPair>> OfLeftAsync(
        AccountId account, IReadOnlyCollection<ContactId> left, PairPosition? after, int size, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. left.Select(contact => contact.Value)];
        return database.ReadAsync<IReadOnlyList<AnsweredPair>>(
            account,
            async (db, token) =>
            {
                List<MatchAnswerRow> page = await Behind(new AccountRows(db, account.Value).MatchAnswers, after)
                    .Where(row => EF.Parameter(ids).Contains(row.Left)).OrderBy(row => row.Left).ThenBy(row => row.Right)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(Read)];
            },
            cancellationToken);
    }

    private static IQueryable<MatchAnswerRow> Behind(IQueryable<MatchAnswerRow> rows, PairPosition? after)
    {
        if (after is not { } place)
            return rows;
        (Guid left, Guid right) = (place.Left.Value, place.Right.Value);
        return rows.Where(row => row.Left >= left && (row.Left > left || row.Right > right));
    }

    private static AnsweredPair Read(MatchAnswerRow row) => new(
        new ContactId(row.Left), new ContactId(row.Right), row.Answer, Microseconds.ToInstant(row.At), Actor.FromStore(row.ActorKind, row.ActorId, row.ActorName));
}
