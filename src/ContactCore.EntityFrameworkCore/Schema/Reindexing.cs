using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Text;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>
/// Computes every normalised text again, account by account and in batches by ID; the rules are noted when all is done,
/// so that a run that was stopped is simply repeated.
/// </summary>
internal sealed class Reindexing(Database database)
{
    private const int BatchSize = 500;

    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        long contacts = 0;
        foreach (AccountId account in await AccountsAsync(cancellationToken).ConfigureAwait(false))
        {
            await WriteAsync(account, (db, token) => DefinitionsAsync(db, new AccountRows(db, account.Value), token), cancellationToken).ConfigureAwait(false);
            Guid? after = null;
            do
            {
                (after, int count) = await WriteAsync(account, (db, token) => BatchAsync(db, new AccountRows(db, account.Value), after, token), cancellationToken).ConfigureAwait(false);
                contacts += count;
            }
            while (after is not null);
        }

        await WriteAsync(
            account: null,
            async (db, token) =>
            {
                await StoredVersions.NoteNormalizationAsync(db, token).ConfigureAwait(false);
                return 0;
            },
            cancellationToken).ConfigureAwait(false);
        return contacts;
    }

    private Task<List<AccountId>> AccountsAsync(CancellationToken cancellationToken) => database.ReadAsync<List<AccountId>>(
        account: null,
        async (db, token) =>
        {
            (await StoredVersions.ReadAsync(db, token).ConfigureAwait(false)).RequireKnownSchema();
            List<string> names = await new InstallationRows(db).Accounts.Select(row => row.Account).OrderBy(account => account)
                .ToListAsync(token).ConfigureAwait(false);
            return [.. names.Select(AccountId.Parse)];
        },
        cancellationToken);

    private Task<T> WriteAsync<T>(
        AccountId? account, Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) => database.WriteAsync(
        account,
        async (db, token) =>
        {
            T result = await work(db, token).ConfigureAwait(false);
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(token).ConfigureAwait(false);
            return result;
        },
        cancellationToken);

    private static async Task<int> DefinitionsAsync(DbContext db, AccountRows rows, CancellationToken cancellationToken)
    {
        foreach (CategoryRow row in await rows.Categories.AsTracking().ToListAsync(cancellationToken).ConfigureAwait(false))
            row.NameNorm = NormalizedText.Of(row.Name);
        foreach (FieldRow row in await rows.Fields.AsTracking().ToListAsync(cancellationToken).ConfigureAwait(false))
            row.NameNorm = NormalizedText.Of(row.Name);
        foreach (SegmentRow row in await rows.Segments.AsTracking().ToListAsync(cancellationToken).ConfigureAwait(false))
            row.NameNorm = NormalizedText.Of(row.Name);
        return db.ChangeTracker.Entries().Count();
    }

    private static async Task<(Guid? Last, int Count)> BatchAsync(
        DbContext db, AccountRows rows, Guid? after, CancellationToken cancellationToken)
    {
        IQueryable<ContactRow> contacts = after is { } last ? rows.Contacts.Where(row => row.Id > last) : rows.Contacts;
        List<ContactRow> batch = await contacts.AsTracking().OrderBy(row => row.Id).Take(BatchSize)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        batch.ForEach(ContactRows.Normalize);
        Guid[] ids = [.. batch.Select(row => row.Id)];
        List<FieldValueRow> values = await rows.FieldValues.AsTracking()
            .Where(row => EF.Parameter(ids).Contains(row.Owner) && row.Text != null)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        values.ForEach(FieldWriting.Normalize);
        return (batch.Count < BatchSize ? null : ids[^1], batch.Count);
    }
}
