using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Links;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Links;

/// <summary>Notes that a link was used, once; those whose time is over are forgotten, since they are refused by it.</summary>
internal sealed class TokenUsedHandler : ChangeHandler<TokenUsed>
{
    protected override async Task<long> ApplyAsync(TokenUsed change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (await unit.Rows.Tokens.AnyAsync(row => row.Id == change.Id, cancellationToken).ConfigureAwait(false))
            throw new TokenUsedException();
        await unit.Rows.Tokens.Where(row => row.Expires < unit.At).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        unit.Add(new TokenRow
        {
            Account = unit.Account,
            Id = change.Id,
            Purpose = change.Purpose,
            Used = unit.At,
            Expires = Microseconds.Of(change.ExpiresAt),
        });
        return 1;
    }
}
