using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Brings a contact's field values to those of its profile.</summary>
internal static class FieldWriting
{
    public const int IndexedUnits = 200;

    public static async Task WriteAsync(WriteUnit unit, StoredContact stored, Contact contact, CancellationToken cancellationToken)
    {
        Dictionary<Guid, FieldValueRow> left = stored.Values.ToDictionary(row => row.Field);
        List<FieldValueRow> rows = [];
        foreach ((string name, FieldValue value) in contact.Fields)
        {
            FieldDefinition field = await unit.Definitions.FieldAsync(name, cancellationToken).ConfigureAwait(false);
            if (!field.Takes(value))
                throw new DefinitionChangedException(field.Name);
            if (!left.Remove(field.Id, out FieldValueRow? row))
            {
                row = new FieldValueRow { Account = unit.Account, Field = field.Id, Origin = contact.Id.Value, Owner = contact.Id.Value };
                unit.Add(row);
            }

            row.Text = value.StoredText;
            row.Number = value.StoredScalar;
            Normalize(row);
            rows.Add(row);
        }

        foreach (FieldValueRow gone in left.Values)
            unit.Remove(gone);
        stored.Values.Clear();
        stored.Values.AddRange(rows);
    }

    /// <summary>Computes the normalised text: its beginning, as it is indexed, and all of it where it is longer.</summary>
    public static void Normalize(FieldValueRow row)
    {
        string? whole = row.Text is null ? null : ComparedText.OfField(row.Text);
        row.TextNorm = whole is null ? null : NormalizedText.Prefix(whole, IndexedUnits);
        row.TextWhole = whole?.Length > row.TextNorm?.Length ? whole : null;
    }
}
