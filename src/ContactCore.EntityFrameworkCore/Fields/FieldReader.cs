using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Reads an account's field definitions, and the values of one.</summary>
internal sealed class FieldReader(Database database) : IFieldReader
{
    public Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        database.ReadAsync(account, (db, token) => AllAsync(new AccountRows(db, account.Value), token), cancellationToken);

    /// <summary>An account's definitions, within a reading that is under way.</summary>
    public static async Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountRows rows, CancellationToken cancellationToken)
    {
        List<FieldRow> all = await rows.Fields.OrderBy(row => row.NameNorm).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. all.Select(FieldRows.Read)];
    }

    public Task<IReadOnlyList<FieldHolding>> ValuesAsync(
        AccountId account, Guid field, ContactId? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<FieldHolding>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                if (await rows.Fields.FirstOrDefaultAsync(row => row.Id == field, token).ConfigureAwait(false) is not { } definition)
                    return [];
                List<FieldValueRow> page = await FieldPass.Page(rows, field, after?.Value, size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(row => new FieldHolding(new ContactId(row.Origin), FieldPass.ValueOf(definition.Type, row)))];
            },
            cancellationToken);
}
