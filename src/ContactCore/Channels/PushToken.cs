using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ContactCore.Errors;

namespace ContactCore.Channels;

/// <summary>
/// The token of a device or browser, as its push service gave it: opaque, case-sensitive, printable ASCII. Its key is
/// the token itself.
/// </summary>
public sealed record PushToken
{
    /// <summary>The most characters of a token.</summary>
    public const int MaxLength = 2000;

    private const string Field = "pushToken";
    private const string Allowed = "1 to 2000 printable ASCII characters";

    private PushToken(string key) => Key = key;

    /// <summary>The token, trimmed.</summary>
    public string Key { get; }

    /// <summary>The token for messages and logs: <c>dGhp***</c>.</summary>
    public string Masked => Mask.Token(Key);

    /// <summary>Reads a token.</summary>
    /// <param name="text">The token; white space at the edges is trimmed.</param>
    /// <returns>The token.</returns>
    /// <exception cref="InvalidValueException">It is none.</exception>
    public static PushToken Parse(string text) =>
        TryParse(text, out PushToken? token, out string? problem)
            ? token
            : throw new InvalidValueException(Field, problem, Allowed);

    /// <summary>Reads a token.</summary>
    /// <param name="text">The token; white space at the edges is trimmed.</param>
    /// <param name="token">The token, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PushToken? token) =>
        TryParse(text, out token, out _);

    /// <summary>Reads a token and says what is wrong.</summary>
    /// <param name="text">The token; white space at the edges is trimmed.</param>
    /// <param name="token">The token, or null.</param>
    /// <param name="problem">What is wrong, as the end of a sentence that begins with "pushToken".</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out PushToken? token, [NotNullWhen(false)] out string? problem)
    {
        string trimmed = text?.Trim() ?? "";
        int odd = trimmed.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        problem = trimmed.Length == 0 ? "is empty"
            : trimmed.Length > MaxLength ? $"has {trimmed.Length} characters"
            : odd >= 0 ? string.Create(CultureInfo.InvariantCulture, $"holds U+{(int)trimmed[odd]:X4} at position {odd}")
            : null;
        token = problem is null ? new PushToken(trimmed) : null;
        return problem is null;
    }

    /// <summary>The token.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
