using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;

namespace ContactCore.Locales;

/// <summary>A time zone by its IANA name, such as Europe/London, that this machine's zone data knows.</summary>
public sealed record TimeZoneId
{
    private const int Longest = 64;

    /// <summary>Coordinated universal time.</summary>
    public static readonly TimeZoneId Utc = new("Etc/UTC");

    // The system looks a zone up anew each time, which an import would wait for in every row.
    private static readonly ConcurrentDictionary<string, TimeZoneId> Known = new(StringComparer.Ordinal);

    private TimeZoneId(string value) => Value = value;

    /// <summary>The IANA name.</summary>
    public string Value { get; }

    /// <summary>Reads a zone.</summary>
    /// <param name="text">An IANA name; case counts. UTC is read as Etc/UTC.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="InvalidValueException">Not the IANA name of a zone that is known here.</exception>
    public static TimeZoneId Parse(string? text) =>
        TryParse(text, out TimeZoneId? zone)
            ? zone!
            : throw new InvalidValueException("timeZone", "is not a known time zone", "an IANA name such as Europe/London");

    /// <summary>A zone as a store kept it: this machine's zone data may lack what another's had.</summary>
    /// <param name="value">The IANA name.</param>
    /// <returns>The zone.</returns>
    public static TimeZoneId FromStore(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new TimeZoneId(value);
    }

    /// <summary>Reads a zone, where it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TimeZoneId? zone)
    {
        string name = text?.Trim() ?? "";
        if (Known.TryGetValue(name, out zone))
            return true;
        zone = name is "UTC" or "Etc/UTC" ? Utc : IsKnown(name) ? new TimeZoneId(name) : null;
        if (zone is not null)
            Known.TryAdd(name, zone);
        return zone is not null;
    }

    /// <summary>The IANA name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static bool IsKnown(string name) =>
        name.Length is > 0 and <= Longest
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+')
        && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone)
        && zone.HasIanaId;
}
