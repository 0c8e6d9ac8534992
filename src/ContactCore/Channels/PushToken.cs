using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ContactCore.Errors;

namespace ContactCore.Channels;

/// <summary>
/// The token of a device or browser, as its push service gave it: opaque, case-sensitive, printable ASCII. Its key is
/// the token itself.
/// </summary>
public sealed record PushToken : ChannelAddress
{
    /// <summary>The most characters of a token.</summary>
    public const int MaxLength = 2000;

    private const string Field = "pushToken";
    private const string Allowed = "1 to 2000 printable ASCII characters";

    private PushToken(ChannelKind kind, string token) : base(kind, token, token)
    {
    }

    /// <inheritdoc/>
    public override string Masked => Mask.Token(Key);

    /// <summary>Reads a token.</summary>
    /// <param name="kind"><see cref="ChannelKind.MobilePush"/> or <see cref="ChannelKind.WebPush"/>.</param>
    /// <param name="text">The token; white space at the edges is trimmed.</param>
    /// <returns>The token.</returns>
    /// <exception cref="InvalidValueException">It is none.</exception>
    public static PushToken Parse(ChannelKind kind, string text) =>
        TryParse(kind, text, out PushToken? token, out string? problem)
            ? token
            : throw new InvalidValueException(Field, problem, Allowed);

    /// <summary>Reads a token.</summary>
    /// <param name="kind"><see cref="ChannelKind.MobilePush"/> or <see cref="ChannelKind.WebPush"/>.</param>
    /// <param name="text">The token; white space at the edges is trimmed.</param>
    /// <param name="token">The token, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ChannelKind kind, string? text, [NotNullWhen(true)] out PushToken? token) =>
        TryParse(kind, text, out token, out _);

    /// <summary>Reads a token and says what is wrong.</summary>
    /// <param name="kind"><see cref="ChannelKind.MobilePush"/> or <see cref="ChannelKind.WebPush"/>.</param>
    /// <param name="text">The token; white space at the edges is trimmed.</param>
    /// <param name="token">The token, or null.</param>
    /// <param name="problem">What is wrong, as the end of a sentence that begins with "pushToken".</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(
        ChannelKind kind,
        string? text,
        [NotNullWhen(true)] out PushToken? token,
        [NotNullWhen(false)] out string? problem)
    {
        string trimmed = text?.Trim() ?? "";
        int odd = trimmed.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        problem = kind is not (ChannelKind.MobilePush or ChannelKind.WebPush) ? $"is of kind {kind}, which has no tokens"
            : trimmed.Length == 0 ? "is empty"
            : trimmed.Length > MaxLength ? $"has {trimmed.Length} characters"
            : odd >= 0 ? string.Create(CultureInfo.InvariantCulture, $"holds U+{(int)trimmed[odd]:X4} at position {odd}")
            : null;
        token = problem is null ? new PushToken(kind, trimmed) : null;
        return problem is null;
    }
}
