using ContactCore.Errors;

namespace ContactCore.Text;

/// <summary>
/// The longest text that a field takes, in UTF-16 units, the same on every store. White space at the edges is trimmed
/// and nothing left means absent; NUL and unpaired surrogates are refused, because a database cannot keep them.
/// </summary>
internal sealed class TextLimit
{
    /// <summary>A name: of a contact, a segment, a field, a category.</summary>
    public static readonly TextLimit Name = new(200);

    /// <summary>One part of a postal address.</summary>
    public static readonly TextLimit AddressPart = new(300);

    /// <summary>The host's own key of a contact.</summary>
    public static readonly TextLimit ExternalId = new(200);

    /// <summary>Why something was done.</summary>
    public static readonly TextLimit Reason = new(500);

    /// <summary>A text field, and the text of a consent.</summary>
    public static readonly TextLimit Field = new(2000);

    /// <summary>An account's name.</summary>
    public static readonly TextLimit Account = new(64);

    private TextLimit(int units) => Units = units;

    /// <summary>The limit in UTF-16 units.</summary>
    public int Units { get; }

    /// <summary>Trims <paramref name="text"/> and checks it.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="field">The field's name, for the error.</param>
    /// <returns>The trimmed text, or null where nothing is left.</returns>
    /// <exception cref="InvalidValueException">Too long, or holds NUL or an unpaired surrogate.</exception>
    public string? Optional(string? text, string field)
    {
        string? trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
            return null;
        if (Problem(trimmed) is { } problem)
            throw new InvalidValueException(field, problem, $"at most {Units} characters of well-formed text without NUL");
        return trimmed;
    }

    /// <summary>As <see cref="Optional"/>, and refuses absent text.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="field">The field's name, for the error.</param>
    /// <returns>The trimmed text.</returns>
    /// <exception cref="InvalidValueException">Absent, too long, or holds NUL or an unpaired surrogate.</exception>
    public string Required(string? text, string field) =>
        Optional(text, field)
        ?? throw new InvalidValueException(field, "is empty", $"1 to {Units} characters");

    /// <summary>Whether <see cref="Required"/> would take the text.</summary>
    /// <param name="text">The text as typed.</param>
    /// <returns>Whether it is there, fits and can be stored.</returns>
    public bool Accepts(string? text) => text?.Trim() is { Length: > 0 } trimmed && Problem(trimmed) is null;

    private string? Problem(string text)
    {
        if (text.Length > Units)
            return $"has {text.Length} characters";
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return $"holds NUL at position {i}";
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return $"holds an unpaired surrogate at position {i}";
            i++;
        }

        return null;
    }
}
