using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Text;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>The keys of an account's categories and its fields' definitions by name, read once for all changes of a set (C2).</summary>
internal sealed class StoredDefinitions(WriteUnit unit)
{
    private Dictionary<string, Guid>? _categories;
    private Dictionary<string, FieldDefinition>? _fields;

    public void Forget() => (_categories, _fields) = (null, null);

    public async Task<Guid> CategoryAsync(string name, CancellationToken cancellationToken)
    {
        if (_categories is null)
        {
            await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
            _categories = await unit.Rows.Categories
                .ToDictionaryAsync(row => row.NameNorm, row => row.Id, StringComparer.Ordinal, cancellationToken).ConfigureAwait(false);
        }

        return Find(_categories, "category", name);
    }

    public async Task<FieldDefinition> FieldAsync(string name, CancellationToken cancellationToken)
    {
        if (_fields is null)
        {
            await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
            List<FieldRow> rows = await unit.Rows.Fields.ToListAsync(cancellationToken).ConfigureAwait(false);
            _fields = rows.ToDictionary(row => row.NameNorm, FieldRows.Read, StringComparer.Ordinal);
        }

        return Find(_fields, "field", name);
    }

    private static T Find<T>(Dictionary<string, T> defined, string what, string name) =>
        defined.TryGetValue(NormalizedText.Of(name), out T? found)
            ? found
            : throw new NotFoundException(what, name);
}
