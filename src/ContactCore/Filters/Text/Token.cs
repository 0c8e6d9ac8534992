namespace ContactCore.Filters.Text;

/// <summary>What a piece of filter text is.</summary>
internal enum TokenKind
{
    Name,
    Text,
    Number,
    Symbol,
    End,
}

/// <summary>One piece of filter text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">A name, a text without its quotes and escapes, the digits of a number, or a symbol.</param>
/// <param name="Position">Where it begins, from 0.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct Token(TokenKind Kind, string Value, int Position, int Length)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Value == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Name && string.Equals(Value, word, StringComparison.OrdinalIgnoreCase);

    public FilterException Refusal(string problem, string allowed, string? nearest = null) =>
        new(new FilterProblem(Position, Length, problem, allowed, nearest));
}
