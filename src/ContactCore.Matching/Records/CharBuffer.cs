namespace ContactCore.Matching.Records;

/// <summary>Characters that are written one after another, in memory that is used again.</summary>
internal sealed class CharBuffer
{
    private char[] _chars = new char[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Cut(int length) => Length = Math.Min(Length, length);

    public void Append(char character)
    {
        if (Length == _chars.Length)
            Array.Resize(ref _chars, Length * 2);
        _chars[Length++] = character;
    }

    public void Append(ReadOnlySpan<char> text) => text.CopyTo(Take(text.Length));

    /// <summary>Room for characters that are written by another.</summary>
    public Span<char> Take(int length)
    {
        if (Length + length > _chars.Length)
            Array.Resize(ref _chars, Math.Max(Length + length, _chars.Length * 2));
        Span<char> taken = _chars.AsSpan(Length, length);
        Length += length;
        return taken;
    }
}
