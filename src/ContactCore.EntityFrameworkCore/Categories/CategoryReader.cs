using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Categories;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>Reads an account's categories.</summary>
internal sealed class CategoryReader(Database database) : ICategoryReader
{
    public Task<IReadOnlyList<SubscriptionCategory>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<SubscriptionCategory>>(
            account,
            async (db, token) =>
            {
                List<CategoryRow> rows = await new AccountRows(db, account.Value).Categories
                    .OrderBy(row => row.NameNorm).ToListAsync(token).ConfigureAwait(false);
                return [.. rows.Select(Read)];
            },
            cancellationToken);

    private static SubscriptionCategory Read(CategoryRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        DefinedAt = Microseconds.ToInstant(row.Defined),
        RetiredAt = row.Retired is { } retired ? Microseconds.ToInstant(retired) : null,
    };
}
