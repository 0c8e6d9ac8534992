using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;

namespace ContactCore.Locales;

/// <summary>A country or region by two letters (ISO 3166-1 alpha-2), in upper case, such as GB.</summary>
public sealed record RegionCode
{
    private RegionCode(string value) => Value = value;

    /// <summary>The two letters.</summary>
    public string Value { get; }

    /// <summary>Reads a region.</summary>
    /// <param name="text">Two letters, in any case.</param>
    /// <returns>The region.</returns>
    /// <exception cref="InvalidValueException">Not two letters of A to Z.</exception>
    public static RegionCode Parse(string? text) =>
        TryParse(text, out RegionCode? region)
            ? region!
            : throw new InvalidValueException("region", "is not a region code", "two letters of ISO 3166-1, such as GB");

    /// <summary>Reads a region, where it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="region">The region, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RegionCode? region)
    {
        string trimmed = text?.Trim() ?? "";
        region = trimmed.Length == 2 && trimmed.All(char.IsAsciiLetter) ? new RegionCode(trimmed.ToUpperInvariant()) : null;
        return region is not null;
    }

    /// <summary>The two letters.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
