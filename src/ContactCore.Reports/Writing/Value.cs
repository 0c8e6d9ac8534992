namespace ContactCore.Reports.Writing;

/// <summary>Text of the data, cut to what a reader needs.</summary>
internal readonly struct Value
{
    /// <summary>How many characters of it are shown.</summary>
    public const int Longest = 120;

    private readonly string? _text;

    public Value(string? text) => _text = text is { Length: > Longest } ? Cut(text) : text;

    /// <summary>The text, or nothing.</summary>
    public string Text => _text ?? "";

    public bool IsMissing => string.IsNullOrWhiteSpace(_text);

    private static string Cut(string text)
    {
        int length = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
