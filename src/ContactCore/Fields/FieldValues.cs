using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ContactCore.Fields;

/// <summary>
/// A contact's additional fields by name; cannot change, is equal to another with equal values, and counts names that
/// differ only in case as one.
/// </summary>
public sealed class FieldValues : IReadOnlyDictionary<string, FieldValue>, IEquatable<FieldValues>
{
    /// <summary>No field has a value.</summary>
    public static readonly FieldValues Empty =
        new(ImmutableSortedDictionary.Create<string, FieldValue>(StringComparer.OrdinalIgnoreCase));

    private readonly ImmutableSortedDictionary<string, FieldValue> _values;

    private FieldValues(ImmutableSortedDictionary<string, FieldValue> values) => _values = values;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<FieldValue> Values => _values.Values;

    /// <inheritdoc/>
    public FieldValue this[string key] => _values[key];

    /// <summary>Fields with values.</summary>
    /// <param name="values">Names and values; a later one of the same name wins.</param>
    /// <returns>The fields.</returns>
    public static FieldValues Of(params ReadOnlySpan<(string Name, FieldValue Value)> values)
    {
        FieldValues fields = Empty;
        foreach ((string name, FieldValue value) in values)
            fields = fields.With(name, value);
        return fields;
    }

    /// <summary>These fields with one more value, or another.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The new fields.</returns>
    public FieldValues With(string name, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return new FieldValues(_values.SetItem(name.Trim(), value));
    }

    /// <summary>These fields without the value of one.</summary>
    /// <param name="name">The field's name.</param>
    /// <returns>The new fields.</returns>
    public FieldValues Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new FieldValues(_values.Remove(name.Trim()));
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out FieldValue value) => _values.TryGetValue(key, out value);

    /// <summary>Whether the same fields have equal values.</summary>
    /// <param name="other">Other fields.</param>
    /// <returns>Whether they have.</returns>
    public bool Equals(FieldValues? other) =>
        other is not null && Count == other.Count
        && _values.All(pair => other.TryGetValue(pair.Key, out FieldValue? value) && value == pair.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldValues);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _values.Aggregate(0, (hash, pair) => HashCode.Combine(hash, StringComparer.OrdinalIgnoreCase.GetHashCode(pair.Key), pair.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FieldValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
