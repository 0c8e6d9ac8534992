using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Locales;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>Any email or any phone of the contact is one of a list, by its key. It has no form in a line of text.</summary>
public sealed record ChannelListCondition : ContactFilter
{
    /// <summary>Compares the addresses of a kind with a list.</summary>
    /// <param name="kind"><see cref="ChannelKind.Email"/> or <see cref="ChannelKind.Phone"/>.</param>
    /// <param name="values">1 to 100,000 addresses.</param>
    /// <exception cref="InvalidValueException">Another kind, a value that is empty or too long, none or too many of them.</exception>
    public ChannelListCondition(ChannelKind kind, IEnumerable<string> values)
    {
        Kind = FieldNatures.Require(kind);
        Values = FilterLimits.Values(values);
    }

    /// <summary>The kind of address.</summary>
    public ChannelKind Kind { get; }

    /// <summary>The addresses as typed.</summary>
    public ValueList<string> Values { get; }

    /// <summary>The addresses' keys, each once.</summary>
    /// <param name="region">The region of phones without a country code, or null.</param>
    /// <returns>The keys.</returns>
    public IReadOnlyCollection<string> Comparands(RegionCode? region) =>
        Values.Select(value => KeyText.Of(Kind, Comparison.Is, value, region)).ToHashSet(StringComparer.Ordinal);
}
