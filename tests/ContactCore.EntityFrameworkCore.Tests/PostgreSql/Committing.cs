using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>Does something when a transaction is about to be committed.</summary>
internal sealed class Committing(Func<Task> before) : DbTransactionInterceptor
{
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await before();
        return result;
    }
}
