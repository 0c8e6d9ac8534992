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
        PageAsync(account, rows => answer is null ? rows : rows.Where(row => row.Answer == answer), after, size, cancellationToken);

    public Task<IReadOnlyList<AnsweredPair>> OfContactAsync(
        AccountId account, ContactId contact, PairPosition? after, int size, CancellationToken cancellationToken)
    {
        Guid id = contact.Value;
        return PageAsync(account, rows => rows.Where(row => row.Left == id || row.Right == id), after, size, cancellationToken);
    }

    private Task<IReadOnlyList<AnsweredPair>> PageAsync(
        AccountId account, Func<IQueryable<MatchAnswerRow>, IQueryable<MatchAnswerRow>> wanted, PairPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<AnsweredPair>>(
            account,
            async (db, token) =>
            {
                IQueryable<MatchAnswerRow> rows = wanted(new AccountRows(db, account.Value).MatchAnswers);
                if (after is { } place)
                {
                    (Guid left, Guid right) = (place.Left.Value, place.Right.Value);
                    rows = rows.Where(row => row.Left >= left && (row.Left > left || row.Right > right));
                }

                List<MatchAnswerRow> page = await rows.OrderBy(row => row.Left).ThenBy(row => row.Right).Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(Read)];
            },
            cancellationToken);

    private static AnsweredPair Read(MatchAnswerRow row) => new(
        new ContactId(row.Left), new ContactId(row.Right), row.Answer, Microseconds.ToInstant(row.At), Actor.FromStore(row.ActorKind, row.ActorId, row.ActorName));
}
