using System.Globalization;
using System.Text;

namespace ContactCore.Filters.Text;

/// <summary>
/// Still the first gate: resolves every name against the vocabulary, counts terms and nesting, and writes the text anew
/// for the parser, with a placeholder for each value. So nothing that a user typed reaches the parser but our own names,
/// operators and parentheses, and an error points at the piece that it comes from.
/// </summary>
internal sealed class Phrasing(List<Token> tokens)
{
    private const string Values = "text in double quotes, a number, true, false or null";
    private readonly StringBuilder _phrase = new();
    private readonly List<(int End, Token Token)> _origins = [];
    private readonly List<Operand> _values = [];
    private readonly Stack<int> _levels = [];
    private int _at;
    private int _depth;
    private int _nots;
    private int _terms;

    public Operand[] Operands => [.. _values];

    private Token Current => tokens[_at];

    /// <summary>The text for the parser.</summary>
    public string Write()
    {
        if (Current.Kind == TokenKind.End)
            throw Current.Refusal("there is no condition", "a comparison such as LastName == \"Maier\"");
        while (Current.Kind != TokenKind.End)
            Piece();
        return _phrase.ToString();
    }

    /// <summary>The piece of the user's text that a place in the parser's text comes from.</summary>
    public Token Origin(int offset) =>
        _origins.Exists(origin => origin.End > offset) ? _origins.Find(origin => origin.End > offset).Token : tokens[^1];

    private void Piece()
    {
        Token token = Current;
        if (token.IsWord("and") || token.IsWord("or"))
            Emit(token.Value.ToLowerInvariant(), token);
        else if (token.IsWord("not"))
            Not();
        else if (token.Is("("))
            Open();
        else if (token.Is(")"))
            Close();
        else if (FilterValue.Is(token))
            throw token.Refusal("a value stands where a name has to", "the name first, such as LastName == \"Maier\"");
        else if (token.Kind == TokenKind.Name)
            Term();
        else
            throw token.Refusal($"'{token.Value}' has no meaning here", "a name, not, ( or )");
    }

    private void Not()
    {
        _nots++;
        RequireDepth();
        Emit("not", Current);
    }

    private void Open()
    {
        // `not (` is one level, as it is when it is written again.
        _levels.Push(Math.Max(1, _nots));
        _depth += _levels.Peek();
        _nots = 0;
        RequireDepth();
        Emit("(", Current);
    }

    private void Close()
    {
        if (!_levels.TryPop(out int levels))
            throw Current.Refusal("this parenthesis closes none", "one ) for each (");
        _depth -= levels;
        Emit(")", Current);
    }

    private void RequireDepth()
    {
        if (_depth + _nots > FilterLimits.TextDepth)
            throw Current.Refusal("it is nested too deep", $"parentheses and not at most {FilterLimits.TextDepth} deep");
    }

    private void Term()
    {
        _nots = 0;
        if (++_terms > FilterLimits.TextTerms)
            throw Current.Refusal($"it has more than {FilterLimits.TextTerms} conditions", $"at most {FilterLimits.TextTerms}");
        Token name = Current;
        if (name.Value == FilterNames.InSegment)
            Call(FilterNames.InSegment, name);
        else if (name.Value == FilterNames.Categories)
            Member(name, FilterNames.Categories, ofCategories: true);
        else
            Member(name, name.Value == FilterNames.Fields ? Field() : BuiltIn(), ofCategories: false);
    }

    // Fields["name"]; the phrase has the name as a value.
    private string Field()
    {
        Token fields = Current;
        Next("[", fields, "a field's name in brackets, such as Fields[\"age\"]");
        _at++;
        if (Current.Kind != TokenKind.Text)
            throw Current.Refusal("a field's name is missing", "the name in double quotes, such as Fields[\"age\"]");
        string placeholder = Placeholder(Current);
        Next("]", Current, "a closing bracket behind the field's name");
        return $"{FilterNames.Fields}[{placeholder}]";
    }

    // One name, or the two of Address.City; stands on the last of its pieces then.
    private string BuiltIn()
    {
        Token first = Current;
        string name = first.Value;
        if (name == "Address" && tokens[_at + 1].Is(".") && tokens[_at + 2].Kind == TokenKind.Name)
        {
            name = $"Address.{tokens[_at + 2].Value}";
            _at += 2;
        }

        if (FilterNames.TryFind(name, out _))
            return name;
        int length = Current.Position + Current.Length - first.Position;
        throw new Token(TokenKind.Name, name, first.Position, length)
            .Refusal("this name is unknown", string.Join(", ", FilterNames.All), FilterNames.Nearest(name));
    }

    // Behind a name: .Contains(value), or an operator and a value.
    private void Member(Token name, string phrase, bool ofCategories)
    {
        Token next = tokens[++_at];
        if (next.Is("."))
        {
            Token call = tokens[_at + 1];
            if (FilterNames.Call(call.Value) is null || (ofCategories && call.Value != FilterNames.Contains))
                throw call.Refusal("this cannot be asked of it", ofCategories ? ".Contains(\"x\")" : ".Contains(\"x\"), .StartsWith(\"x\"), .EndsWith(\"x\"), or a comparison");
            _at++;
            Call($"{phrase}.{call.Value}", name);
        }
        else if (!ofCategories && next.Kind == TokenKind.Symbol && next.Value is "==" or "!=" or "<" or "<=" or ">" or ">=")
        {
            Token value = tokens[++_at];
            if (!FilterValue.Is(value))
                throw value.Refusal("a value is missing", Values);
            Emit($"({phrase} {next.Value} {Placeholder(value)})", name);
        }
        else
        {
            throw next.Refusal(
                $"{name.Value} stands without a comparison",
                ofCategories ? "Categories.Contains(\"x\")" : $"an operator and a value, such as {name.Value} == \"x\", or .Contains(\"x\")");
        }
    }

    private void Call(string phrase, Token name)
    {
        Next("(", name, "a value in parentheses");
        _at++;
        Token value = Current;
        if (!FilterValue.Is(value))
            throw value.Refusal("a value is missing", Values);
        string placeholder = Placeholder(value);
        Next(")", value, "a closing parenthesis behind the value");
        Emit($"{phrase}({placeholder})", name);
    }

    private void Next(string symbol, Token before, string allowed)
    {
        if (!tokens[++_at].Is(symbol))
            throw Current.Refusal($"behind '{(before.Kind == TokenKind.Name ? before.Value : "the value")}' '{symbol}' is missing", allowed);
    }

    private string Placeholder(Token value)
    {
        _values.Add(new Operand(new FilterValue(value)));
        return string.Create(CultureInfo.InvariantCulture, $"@{_values.Count - 1}");
    }

    private void Emit(string piece, Token origin)
    {
        _phrase.Append(piece).Append(' ');
        _origins.Add((_phrase.Length, origin));
        _at++;
    }
}
