using System.Globalization;
using ContactCore.Errors;

namespace ContactCore.Filters.Text;

/// <summary>A value in filter text: a text, a number, true, false or null; with its piece of the text, for errors.</summary>
internal sealed record FilterValue(Token Token)
{
    public bool IsNull => Token.IsWord("null");

    public string? Text => Token.Kind == TokenKind.Text ? Token.Value : null;

    public decimal? Number => Token.Kind == TokenKind.Number
        ? decimal.Parse(Token.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    public bool? Flag => Token.IsWord("true") ? true : Token.IsWord("false") ? false : null;

    public static bool Is(Token token) =>
        token.Kind is TokenKind.Text or TokenKind.Number || token.IsWord("null") || token.IsWord("true") || token.IsWord("false");

    public string RequiredText(string what) =>
        Text ?? throw Token.Refusal($"{what} is a text and is compared with something else", "text in double quotes");

    /// <summary>Makes a condition of the value; what the condition refuses is told with the value's position.</summary>
    public ContactFilter Condition(Func<ContactFilter> make)
    {
        try
        {
            return make();
        }
        catch (InvalidValueException e)
        {
            throw Token.Refusal($"{e.Field} {e.Problem}", e.Allowed);
        }
    }
}
