using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;

namespace ContactCore.Channels;

/// <summary>
/// A phone number: kept as typed, equal by <see cref="ChannelAddress.Key"/>, its E.164 form. Taken are numbers that libphonenumber
/// calls valid, and those of a possible length for their country, because new ranges come faster than new packages.
/// </summary>
/// <remarks>
/// E.164 has no extensions: one is kept in <see cref="ChannelAddress.Text"/> and is no part of the key, so that a line that is never
/// to be called is not called under any of its extensions. Short codes (110, 12345) are no one's own and are refused.
/// </remarks>
public sealed record PhoneNumber : ChannelAddress
{
    /// <summary>The most UTF-16 units of a number as typed.</summary>
    public const int MaxLength = 64;

    private const string Field = "phone";
    private const string Allowed = "a number such as +49 30 1234567, or a national one with its region; digits, no letters";
    private const string RegionField = "region";
    private const string RegionAllowed = "an ISO 3166 code in upper case with a numbering plan, such as DE";

    private PhoneNumber(string text, string key) : base(ChannelKind.Phone, text, key)
    {
    }

    /// <inheritdoc/>
    public override string Masked => Mask.Phone(Key);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number; white space at the edges is trimmed.</param>
    /// <param name="region">The region (ISO 3166, upper case) of a number without country code, or null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidValueException">It is none, or the region (field <c>region</c>) is none; the message masks it.</exception>
    public static PhoneNumber Parse(string text, string? region = null)
    {
        if (RegionProblem(region) is { } regionProblem)
            throw new InvalidValueException(RegionField, regionProblem, RegionAllowed);
        return TryParse(text, region, out PhoneNumber? number, out string? problem)
            ? number
            : throw new InvalidValueException(Field, problem, Allowed);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number; white space at the edges is trimmed.</param>
    /// <param name="region">The region (ISO 3166, upper case) of a number without country code, or null.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, string? region, [NotNullWhen(true)] out PhoneNumber? number) =>
        TryParse(text, region, out number, out _);

    /// <summary>Reads a number and says what is wrong.</summary>
    /// <param name="text">The number; white space at the edges is trimmed.</param>
    /// <param name="region">The region (ISO 3166, upper case) of a number without country code, or null.</param>
    /// <param name="number">The number, or null.</param>
    /// <param name="problem">What is wrong, as the end of a sentence that begins with "phone"; it masks the number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(
        string? text,
        string? region,
        [NotNullWhen(true)] out PhoneNumber? number,
        [NotNullWhen(false)] out string? problem)
    {
        number = null;
        if (RegionProblem(region) is { } regionProblem)
        {
            problem = $"has a region that {regionProblem}";
            return false;
        }

        string trimmed = text?.Trim() ?? "";
        bool read = PhoneSyntax.TryRead(trimmed, region, out string? key, out problem);
        if (read)
            number = new PhoneNumber(trimmed, key!);
        else if (trimmed.Length > 0)
            problem = $"'{Mask.Phone(trimmed)}' {problem}";
        return read;
    }

    internal static PhoneNumber FromStore(string text, string key) => new(text, key);

    private static string? RegionProblem(string? region) =>
        region is null || PhoneSyntax.IsRegion(region) ? null : "is unknown";
}
