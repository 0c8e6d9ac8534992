using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Writing;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>Puts an answer in the place of an earlier one, or takes it away.</summary>
internal sealed class MatchAnsweredHandler : ChangeHandler<MatchAnswered>
{
    protected override async Task<long> ApplyAsync(MatchAnswered change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        (Guid left, Guid right) = (change.Pair.Left.Value, change.Pair.Right.Value);
        IQueryable<MatchAnswerRow> known = unit.Rows.MatchAnswers.Where(row => row.Left == left && row.Right == right);
        if (change.Answer is not { } answer)
            return await known.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        if (await unit.Rows.Contacts.CountAsync(row => row.Id == left || row.Id == right, cancellationToken).ConfigureAwait(false) < 2)
            return 0;
        await known.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        MatchAnswerRow given = new()
        {
            Account = unit.Account,
            Left = left,
            Right = right,
            Answer = answer,
            At = unit.At,
            ActorKind = unit.Set.Actor.Kind,
            ActorId = unit.Set.Actor.Id,
            ActorName = unit.Set.Actor.Name,
        };
        await unit.InsertAsync([given], cancellationToken).ConfigureAwait(false);
        return 1;
    }
}
