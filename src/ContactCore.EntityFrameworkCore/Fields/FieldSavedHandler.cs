using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Fields;
using ContactCore.Stores;
using ContactCore.Text;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Creates a field, or replaces the one of its ID.</summary>
internal sealed class FieldSavedHandler : ChangeHandler<FieldSaved>
{
    protected override async Task<long> ApplyAsync(FieldSaved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        FieldDefinition field = change.Field;
        string norm = NormalizedText.Of(field.Name);
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        List<FieldRow> found = await unit.Rows.Fields.AsTracking().Where(row => row.Id == field.Id || row.NameNorm == norm)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        if (found.Exists(row => row.Id != field.Id))
            throw new NameTakenException("field", field.Name);
        FieldRow? row = found.Find(row => row.Id == field.Id);
        if (change.Before is { } before)
            FieldRows.Unchanged(row, before);
        if (row is null)
        {
            row = new FieldRow { Account = unit.Account, Id = field.Id, Name = "", NameNorm = "", Choices = "" };
            unit.Add(row);
        }

        FieldRows.Fill(row, field);
        if (!unit.IsAltered(row))
            return 0;
        unit.Touch();
        unit.Definitions.Forget();
        return 1;
    }
}
