using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Errors;
using ContactCore.Text;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>The keys of an account's categories and fields by name, read once for all changes of a set (C2).</summary>
internal sealed class StoredDefinitions(WriteUnit unit)
{
    private Dictionary<string, Guid>? _categories;
    private Dictionary<string, Guid>? _fields;

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

    public async Task<Guid> FieldAsync(string name, CancellationToken cancellationToken)
    {
        if (_fields is null)
        {
            await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
            _fields = await unit.Rows.Fields
                .ToDictionaryAsync(row => row.NameNorm, row => row.Id, StringComparer.Ordinal, cancellationToken).ConfigureAwait(false);
        }

        return Find(_fields, "field", name);
    }

    private static Guid Find(Dictionary<string, Guid> ids, string what, string name) =>
        ids.TryGetValue(NormalizedText.Of(name), out Guid id)
            ? id
            : throw new NotFoundException(what, name);
}
