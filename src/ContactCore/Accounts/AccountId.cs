using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Accounts;

/// <summary>
/// One tenant of the host, named by the host's own string of 1 to 64 characters. Everything but the email blacklist
/// belongs to exactly one account, and no account reaches another's. Case counts.
/// </summary>
public sealed record AccountId
{
    private AccountId(string value) => Value = value;

    /// <summary>The host's string.</summary>
    public string Value { get; }

    /// <summary>Takes the host's string.</summary>
    /// <param name="text">1 to 64 characters; white space at the edges is trimmed.</param>
    /// <returns>The account's ID.</returns>
    /// <exception cref="InvalidValueException">Empty, too long, or not storable.</exception>
    public static AccountId Parse(string? text) => new(TextLimit.Account.Required(text, "account"));

    /// <summary>Takes the host's string, where it can be one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="account">The account's ID, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AccountId? account)
    {
        account = TextLimit.Account.Accepts(text) ? Parse(text) : null;
        return account is not null;
    }

    /// <summary>The host's string.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
