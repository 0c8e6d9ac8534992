using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>
/// Goes through all values of a field within the transaction, a thousand at a time, and gives each what it becomes. Rows
/// that change are deleted and inserted anew, in bulk; nothing of them stays in the context.
/// </summary>
internal sealed class FieldPass(WriteUnit unit, FieldDefinition field)
{
    private const int BatchSize = 1000;

    /// <summary>How many values there were.</summary>
    public long Values { get; private set; }

    /// <summary>How many are removed.</summary>
    public long Removed { get; private set; }

    public static IQueryable<FieldValueRow> Page(AccountRows rows, Guid field, Guid? after, int size)
    {
        IQueryable<FieldValueRow> values = rows.FieldValues.Where(row => row.Field == field);
        if (after is { } last)
            values = values.Where(row => row.Origin > last);
        return values.OrderBy(row => row.Origin).Take(size);
    }

    public static FieldValue ValueOf(FieldType type, FieldValueRow row) => FieldValue.FromStore(type, row.Text, row.Number);

    public async Task RunAsync(Func<ContactId, FieldValue, ConvertedValue> convert, CancellationToken cancellationToken)
    {
        // Contacts that an earlier change of the set read are read again by a later one.
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        unit.Contacts.Forget();
        Guid? after = null;
        List<FieldValueRow> batch;
        do
        {
            batch = await Page(unit.Rows, field.Id, after, BatchSize).ToListAsync(cancellationToken).ConfigureAwait(false);
            await WriteAsync([.. batch.Select(row => (row, convert(new ContactId(row.Owner), ValueOf(field.Type, row))))], cancellationToken).ConfigureAwait(false);
            Values += batch.Count;
            after = batch.Count == 0 ? null : batch[^1].Origin;
        }
        while (batch.Count == BatchSize);
    }

    private async Task WriteAsync(IReadOnlyList<(FieldValueRow Row, ConvertedValue To)> batch, CancellationToken cancellationToken)
    {
        (FieldValueRow Row, ConvertedValue To)[] altered =
            [.. batch.Where(value => value.To.Value?.StoredText != value.Row.Text || value.To.Value?.StoredScalar != value.Row.Number)];
        if (altered.Length == 0)
            return;
        Guid[] origins = [.. altered.Select(value => value.Row.Origin)];
        await unit.Rows.FieldValues.Where(row => row.Field == field.Id && EF.Parameter(origins).Contains(row.Origin))
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        Guid[] changed = [.. altered.Where(value => value.To.Entry is not null).Select(value => value.Row.Owner).Distinct()];
        if (changed.Length > 0)
        {
            await unit.Rows.Contacts.Where(row => EF.Parameter(changed).Contains(row.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1).SetProperty(row => row.Changed, unit.At), cancellationToken)
                .ConfigureAwait(false);
        }

        List<object> rows = [.. altered.Select(value => value.To.Entry).OfType<HistoryEntry>().SelectMany(unit.RowsOf)];
        foreach ((FieldValueRow row, ConvertedValue to) in altered)
        {
            if (to.Value is null)
                Removed++;
            else
                rows.Add(Row(row, to.Value));
        }

        await unit.InsertAsync(rows, cancellationToken).ConfigureAwait(false);
    }

    private FieldValueRow Row(FieldValueRow old, FieldValue value)
    {
        FieldValueRow row = new()
        {
            Account = unit.Account,
            Field = field.Id,
            Origin = old.Origin,
            Owner = old.Owner,
            Text = value.StoredText,
            Number = value.StoredScalar,
        };
        FieldWriting.Normalize(row);
        return row;
    }
}
