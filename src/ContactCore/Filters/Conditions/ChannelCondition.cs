using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Locales;

namespace ContactCore.Filters;

/// <summary>Any email or any phone of the contact, compared by its key; emails without regard to case, not to accents.</summary>
public sealed record ChannelCondition : ContactFilter
{
    /// <summary>Compares the addresses of a kind.</summary>
    /// <param name="kind"><see cref="ChannelKind.Email"/> or <see cref="ChannelKind.Phone"/>.</param>
    /// <param name="comparison">How.</param>
    /// <param name="value">An address or a part of one, 1 to 2,000 characters.</param>
    /// <exception cref="InvalidValueException">Another kind, or the value is empty, too long or not storable, or a part of which nothing counts.</exception>
    public ChannelCondition(ChannelKind kind, Comparison comparison, string value)
    {
        Kind = FieldNatures.Require(kind);
        Comparison = FieldNatures.Require(comparison, FieldNature.Channel);
        Value = FilterLimits.Value(value, comparison, part => KeyText.Of(kind, comparison, part, null));
    }

    /// <summary>The kind of address.</summary>
    public ChannelKind Kind { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value as typed.</summary>
    public string Value { get; }

    /// <summary>The value as stores compare it with keys.</summary>
    /// <param name="region">The region of phones without a country code, or null.</param>
    /// <returns>A key, or what the beginning, the end or a part of one would be.</returns>
    public string Comparand(RegionCode? region) => KeyText.Of(Kind, Comparison, Value, region);
}
