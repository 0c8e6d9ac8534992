using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Fields;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Turns definitions of fields into rows and back.</summary>
internal static class FieldRows
{
    public static FieldDefinition Read(FieldRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Type = row.Type,
        Choices = ChoiceText.Read(row.Choices),
        DefinedAt = Microseconds.ToInstant(row.Defined),
        RetiredAt = row.Retired is { } retired ? Microseconds.ToInstant(retired) : null,
    };

    public static void Fill(FieldRow row, FieldDefinition field)
    {
        row.Name = field.Name;
        row.NameNorm = NormalizedText.Of(field.Name);
        row.Type = field.Type;
        row.Choices = ChoiceText.Of(field.Choices);
        row.Defined = Microseconds.Of(field.DefinedAt);
        row.Retired = field.RetiredAt is { } retired ? Microseconds.Of(retired) : null;
    }

    /// <summary>The row of a definition that nobody has changed meanwhile.</summary>
    /// <exception cref="DefinitionChangedException">Somebody has.</exception>
    public static async Task<FieldRow> RequireAsync(WriteUnit unit, FieldDefinition before, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        FieldRow? row = await unit.Rows.Fields.AsTracking().FirstOrDefaultAsync(row => row.Id == before.Id, cancellationToken).ConfigureAwait(false);
        return Unchanged(row, before);
    }

    /// <exception cref="DefinitionChangedException">It is another by now.</exception>
    public static FieldRow Unchanged(FieldRow? row, FieldDefinition before) =>
        row is not null && Read(row) == before ? row : throw new DefinitionChangedException(before.Name);
}
