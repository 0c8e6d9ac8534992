using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Reads an account's field definitions.</summary>
internal sealed class FieldReader(Database database) : IFieldReader
{
    public Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<FieldDefinition>>(
            account,
            async (db, token) =>
            {
                List<FieldRow> rows = await new AccountRows(db, account.Value).Fields
                    .OrderBy(row => row.NameNorm).ToListAsync(token).ConfigureAwait(false);
                return [.. rows.Select(Read)];
            },
            cancellationToken);

    private static FieldDefinition Read(FieldRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Type = row.Type,
        Choices = ChoiceText.Read(row.Choices),
        DefinedAt = Microseconds.ToInstant(row.Defined),
        RetiredAt = row.Retired is { } retired ? Microseconds.ToInstant(retired) : null,
    };
}
