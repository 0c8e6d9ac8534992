using System.Collections.Immutable;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.InMemory.Stores;

/// <summary>
/// Things of an account that have an ID and a name: segments, fields, categories. A name is unique by its normalised
/// form, whoever has it and whether it is retired or not. Cannot change; each write gives another table.
/// </summary>
/// <typeparam name="T">What has the names.</typeparam>
internal sealed class NamedTable<T>
    where T : class
{
    private readonly string _what;
    private readonly Func<T, (Guid Id, string Name)> _key;
    private readonly ImmutableDictionary<Guid, T> _byId;
    private readonly ImmutableSortedSet<NameEntry> _names;

    /// <summary>A table without rows.</summary>
    /// <param name="what">What a refusal calls a row.</param>
    /// <param name="key">A row's ID and name.</param>
    public NamedTable(string what, Func<T, (Guid Id, string Name)> key)
        : this(what, key, ImmutableDictionary<Guid, T>.Empty, ImmutableSortedSet.Create<NameEntry>(NameEntry.ByName))
    {
    }

    private NamedTable(
        string what, Func<T, (Guid Id, string Name)> key, ImmutableDictionary<Guid, T> byId, ImmutableSortedSet<NameEntry> names)
    {
        _what = what;
        _key = key;
        _byId = byId;
        _names = names;
    }

    public T? Find(Guid id) => _byId.GetValueOrDefault(id);

    public T? Find(string name) =>
        _names.TryGetValue(Entry(name, default), out NameEntry entry) ? _byId[entry.Owner] : null;

    /// <summary>All rows in the code-point order of their normalised names.</summary>
    public IEnumerable<T> All() => _names.Select(entry => _byId[entry.Owner]);

    /// <summary>The rows whose normalised names come behind that of <paramref name="name"/>.</summary>
    /// <param name="name">A name, whether a row has it or not.</param>
    public IEnumerable<T> Behind(string name)
    {
        NameEntry place = Entry(name, default);
        return _names.From(entry => NameEntry.ByName.Compare(entry, place) > 0).Select(entry => _byId[entry.Owner]);
    }

    /// <summary>The table with a row created, or the one of its ID replaced.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="NameTakenException">Another row has the name.</exception>
    public NamedTable<T> Save(T row)
    {
        (Guid id, string name) = _key(row);
        NameEntry entry = Entry(name, id);
        if (_names.TryGetValue(entry, out NameEntry taken) && taken.Owner != id)
            throw new NameTakenException(_what, name);
        return new NamedTable<T>(_what, _key, _byId.SetItem(id, row), NamesWithout(id).Add(entry));
    }

    /// <summary>The table without a row.</summary>
    /// <param name="id">The row's ID.</param>
    public NamedTable<T> Remove(Guid id) => new(_what, _key, _byId.Remove(id), NamesWithout(id));

    private static NameEntry Entry(string name, Guid owner) => new(NormalizedText.Of(name), owner);

    private ImmutableSortedSet<NameEntry> NamesWithout(Guid id) =>
        Find(id) is { } row ? _names.Remove(Entry(_key(row).Name, id)) : _names;
}
