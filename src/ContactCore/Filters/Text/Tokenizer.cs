using System.Globalization;
using System.Text;

namespace ContactCore.Filters.Text;

/// <summary>
/// The first gate, before any parser sees the text: refuses what is too long, takes it apart into pieces of four kinds,
/// and remembers where each stands. Anything else than names, quoted texts, plain numbers and a few symbols is refused.
/// </summary>
internal sealed class Tokenizer(string text)
{
    // As many as a decimal holds; of a longer number it would silently keep the beginning.
    private const int MostDigits = 28;
    private const string Symbols = "== != < <= > >= ( ) [ ] . names, numbers, texts in double quotes";
    private int _at;

    public static List<Token> Read(string text)
    {
        if (text.Length > FilterLimits.TextLength)
        {
            throw new FilterException(new FilterProblem(
                FilterLimits.TextLength, 0, $"it has {text.Length} characters", $"at most {FilterLimits.TextLength}"));
        }

        Tokenizer tokenizer = new(text);
        List<Token> tokens = [];
        while (tokenizer.Next() is { } token)
            tokens.Add(token);
        tokens.Add(new Token(TokenKind.End, "", text.Length, 0));
        return tokens;
    }

    private Token? Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        if (_at == text.Length)
            return null;
        char first = text[_at];
        if (char.IsAsciiLetter(first) || first == '_')
            return Run(TokenKind.Name, unit => char.IsAsciiLetterOrDigit(unit) || unit == '_');
        if (char.IsAsciiDigit(first) || first == '-')
            return Number();
        return first == '"' ? Text() : Symbol();
    }

    private Token Run(TokenKind kind, Func<char, bool> belongs)
    {
        int start = _at;
        while (_at < text.Length && belongs(text[_at]))
            _at++;
        return new Token(kind, text[start.._at], start, _at - start);
    }

    private Token Number()
    {
        int start = _at++;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '.' or '_'))
            _at++;
        Token number = new(TokenKind.Number, text[start.._at], start, _at - start);
        bool isNumber = number.Value.Count(char.IsAsciiDigit) <= MostDigits && decimal.TryParse(
            number.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        return isNumber ? number : throw number.Refusal("this is not a number", "at most 28 digits with a point, such as -12.5");
    }

    private Token Text()
    {
        int start = _at++;
        StringBuilder value = new();
        while (_at < text.Length && text[_at] != '"')
        {
            if (text[_at] == '\\')
                value.Append(Escaped());
            else
                value.Append(text[_at++]);
        }

        if (_at == text.Length)
            throw new Token(TokenKind.Text, "", start, text.Length - start).Refusal("this text has no closing quote", "a double quote at its end");
        _at++;
        return new Token(TokenKind.Text, value.ToString(), start, _at - start);
    }

    private char Escaped()
    {
        int start = _at++;
        return _at < text.Length && text[_at] is '"' or '\\'
            ? text[_at++]
            : throw new Token(TokenKind.Symbol, "\\", start, 1).Refusal("a backslash stands alone", "\\\\ for a backslash and \\\" for a double quote");
    }

    private Token Symbol()
    {
        string two = text.Substring(_at, Math.Min(2, text.Length - _at));
        string symbol = two is "==" or "!=" or "<=" or ">=" or "&&" or "||" or "<>" ? two : two[..1];
        Token token = new(TokenKind.Symbol, symbol, _at, symbol.Length);
        if (symbol is not ("==" or "!=" or "<=" or ">=" or "<" or ">" or "(" or ")" or "[" or "]" or "."))
            throw token.Refusal($"{Shown(symbol)} has no meaning here", Symbols, Meant(symbol));
        _at += symbol.Length;
        return token;
    }

    // What cannot be seen is told by its number.
    private static string Shown(string symbol) => symbol[0] is > ' ' and <= '~'
        ? $"'{symbol}'"
        : string.Create(CultureInfo.InvariantCulture, $"the character U+{(int)symbol[0]:X4}");

    private static string? Meant(string symbol) => symbol switch
    {
        "=" => "==",
        "<>" => "!=",
        "!" => "not",
        "&" or "&&" => "and",
        "|" or "||" => "or",
        "'" or "\u201C" or "\u201D" or "\u201E" or "\u00AB" or "\u00BB" => "\"",
        _ => null,
    };
}
