using System.Collections;
using ContactCore.Errors;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Events;

/// <summary>
/// The properties of an event as they are kept: at most 100, each name once, in the code-point order of their names. It
/// cannot change, and is equal to another with the same names and values.
/// </summary>
public sealed class EventProperties : IReadOnlyCollection<KeyValuePair<string, EventValue>>, IEquatable<EventProperties>
{
    /// <summary>No properties.</summary>
    public static readonly EventProperties Empty = new([]);

    private const int Most = 100;

    private readonly KeyValuePair<string, EventValue>[] _properties;
    private readonly string _json;

    private EventProperties(KeyValuePair<string, EventValue>[] properties)
    {
        _properties = properties;
        _json = PropertyJson.Write(properties);
    }

    /// <summary>How many there are.</summary>
    public int Count => _properties.Length;

    /// <summary>The value of a property.</summary>
    /// <param name="name">Its name; case counts.</param>
    /// <returns>The value, or null where there is none.</returns>
    public EventValue? this[string name] =>
        Array.Find(_properties, property => string.Equals(property.Key, name, StringComparison.Ordinal)).Value;

    /// <summary>Checks properties and puts them in order; one whose text is of white space alone is absent.</summary>
    /// <param name="properties">Names of 1 to 200 characters with their values.</param>
    /// <returns>The properties.</returns>
    /// <exception cref="InvalidValueException">Too many, a name twice, or one that cannot be kept.</exception>
    public static EventProperties Of(IEnumerable<KeyValuePair<string, EventValue>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        SortedDictionary<string, EventValue> kept = new(CodePointOrder.Instance);
        foreach ((string name, EventValue value) in properties)
        {
            string known = TextLimit.Name.Required(name, "properties.name");
            if (Checked(known, value) is { } present && !kept.TryAdd(known, present))
                throw new InvalidValueException("properties", $"hold '{Mask.Name(known)}' twice", "each name once");
            if (kept.Count > Most)
                throw new InvalidValueException("properties", $"are more than {Most}", $"at most {Most}");
        }

        return kept.Count == 0 ? Empty : new EventProperties([.. kept]);
    }

    /// <summary>
    /// Reads properties from a JSON object: <c>{"plan":"gold","seats":12.5,"trial":true,"ends":{"instant":"2026-01-31T09:30:00Z"}}</c>;
    /// null is no value.
    /// </summary>
    /// <param name="json">The text of an object.</param>
    /// <returns>The properties.</returns>
    /// <exception cref="InvalidValueException">Not such an object, or a property that cannot be kept.</exception>
    public static EventProperties Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json == Empty._json ? Empty : Of(PropertyJson.Read(json));
    }

    /// <summary>The properties as JSON that <see cref="Parse"/> reads back; equal ones give equal text.</summary>
    /// <returns>The text of an object.</returns>
    public string ToJson() => _json;

    /// <summary>How many there are: their values are the host's, and do not stand in a log by themselves.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Count} properties";

    /// <summary>Whether the other holds the same names and values.</summary>
    /// <param name="other">Other properties.</param>
    /// <returns>Whether it does.</returns>
    public bool Equals(EventProperties? other) => string.Equals(_json, other?._json, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => _json.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, EventValue>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, EventValue>>)_properties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private static EventValue? Checked(string name, EventValue? value)
    {
        if (value is null)
            return null;
        string field = $"properties.{Mask.Name(name)}";
        return value.Type switch
        {
            EventValueType.Text => TextLimit.Field.Optional(value.Text, field) is { } text ? EventValue.Of(text) : null,
            EventValueType.Number => EventValue.Of(Millionths.Checked(value.Number!.Value, field)),
            _ => value,
        };
    }
}
