using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;

namespace ContactCore.Channels;

/// <summary>
/// An email address: sent to as typed, equal by <see cref="ChannelAddress.Key"/>. RFC 5321's mailbox with RFC 6531's scripts; no
/// comments, no obsolete forms, no domain without a dot. <c>docs/addresses.md</c> says what is taken and why.
/// </summary>
/// <remarks>
/// The key: NFC, the local part in lower case and quoted only where needed, the domain in lower-case ASCII. It is an
/// address itself, and its own key.
/// <para>
/// RFC 5321 lets a host tell <c>Anna@</c> from <c>anna@</c>; none that people write to does, and two contacts that
/// differ in case alone are one person. Dots and plus-tags do differ: whether a provider ignores them is for the
/// matcher of probable duplicates to weigh.
/// </para>
/// </remarks>
public sealed record EmailAddress : ChannelAddress
{
    /// <summary>The most UTF-16 units of an address (RFC 5321's path of 256 without its brackets).</summary>
    public const int MaxLength = 254;

    private const string Field = "email";
    private const string Allowed = "one address such as anna@example.com, at most 254 characters, without a name or comment";

    private EmailAddress(string text, string key) : base(ChannelKind.Email, text, key)
    {
    }

    /// <summary>What stands before the @, as typed.</summary>
    public string Local => Text[..Text.LastIndexOf('@')];

    /// <summary>What stands after the @, as typed.</summary>
    public string Domain => Text[(Text.LastIndexOf('@') + 1)..];

    /// <inheritdoc/>
    public override string Masked => Mask.Email(Text);

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address; white space at the edges is trimmed.</param>
    /// <returns>The address.</returns>
    /// <exception cref="InvalidValueException">It is none; the message masks it.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out EmailAddress? address, out string? problem)
            ? address
            : throw new InvalidValueException(Field, problem, Allowed);

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address; white space at the edges is trimmed.</param>
    /// <param name="address">The address, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address) =>
        TryParse(text, out address, out _);

    /// <summary>Reads an address and says what is wrong.</summary>
    /// <param name="text">The address; white space at the edges is trimmed.</param>
    /// <param name="address">The address, or null.</param>
    /// <param name="problem">What is wrong, as the end of a sentence that begins with "email"; it masks the address.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out EmailAddress? address, [NotNullWhen(false)] out string? problem)
    {
        string trimmed = text?.Trim() ?? "";
        bool read = EmailSyntax.TryRead(trimmed, out string? key, out problem);
        address = read ? new EmailAddress(trimmed, key!) : null;
        if (!read && trimmed.Length > 0)
            problem = $"'{Mask.Email(trimmed)}' {problem}";
        return read;
    }

    internal static EmailAddress FromStore(string text, string key) => new(text, key);
}
