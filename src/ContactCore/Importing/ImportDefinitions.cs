using ContactCore.Categories;
using ContactCore.Columns;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Stores;

namespace ContactCore.Importing;

/// <summary>
/// The account's definitions, and those that an import adds: fields with its first batch, categories with the batch that
/// first names them, in the same transaction as the contacts.
/// </summary>
internal sealed class ImportDefinitions(Session session, DefinitionLookup lookup, ColumnMap map, bool defineMissing)
{
    private readonly List<Change> _pending = [];

    public Definitions All { get; private set; } = new([], []);

    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        Definitions all = await lookup.ReadAsync(cancellationToken).ConfigureAwait(false);
        _pending.Clear();
        DateTimeOffset at = session.Now();
        foreach (ContactColumn column in map.Columns.Where(column => column.Kind == ColumnKind.Field))
            Require(all, at, column);

        // Rows are parsed meanwhile, by fields that are all there.
        All = all;
    }

    /// <summary>What must be defined before these rows can be written.</summary>
    public IReadOnlyList<Change> Missing(DateTimeOffset at, IEnumerable<ImportRow> rows)
    {
        if (defineMissing)
        {
            foreach (string name in rows.SelectMany(row => row.Profile.Categories).Where(name => All.Category(name) is null))
            {
                SubscriptionCategory category = CategoryCatalog.New(session, at, name);
                if (All.Category(name) is null)
                    Pend(new CategorySaved(category), () => All.Add(category));
            }
        }

        return _pending;
    }

    /// <summary>What was missing has been written.</summary>
    public void Stand() => _pending.Clear();

    public ContactProfile Resolve(ContactProfile profile, ContactProfile? before) => All.Resolve(profile, before);

    /// <summary>Looks whether the definitions are those that a contact's values were read under.</summary>
    /// <exception cref="DefinitionChangedException">A field was defined anew meanwhile.</exception>
    public void RequireCurrent(Contact contact)
    {
        foreach ((string name, FieldValue value) in contact.Fields)
        {
            if (All.Field(name)?.Takes(value) != true)
                throw new DefinitionChangedException(name);
        }
    }

    private void Require(Definitions all, DateTimeOffset at, ContactColumn column)
    {
        if (all.Field(column.FieldName!) is { } field)
        {
            if (column.FieldType is { } type && type != field.Type)
                throw new InvalidValueException($"field {field.Name}", $"is given as {type}", $"its type, {field.Type}");
            return;
        }

        if (!defineMissing)
            throw new NotFoundException("field", column.FieldName!, all.Fields.Select(known => known.Name));
        try
        {
            FieldDefinition added = FieldCatalog.New(session, at, column.FieldName!, column.FieldType ?? FieldType.Text, column.Choices);
            Pend(new FieldSaved(added), () => all.Add(added));
        }
        catch (InvalidValueException e)
        {
            throw new InvalidValueException($"column '{column}': {e.Field}", e.Problem, e.Allowed);
        }
    }

    private void Pend(Change change, Action define)
    {
        _pending.Add(change);
        define();
    }
}
