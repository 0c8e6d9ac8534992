using System.Text;
using System.Text.Unicode;

namespace ContactCore.Csv;

/// <summary>
/// Turns raw bytes into marked UTF-8: valid UTF-8 in which the byte <see cref="Mark"/>, which valid UTF-8 never has,
/// stands for each run of bytes that could not be decoded, so that the row it is in can be named.
/// </summary>
internal abstract class Recoder
{
    internal const byte Mark = 0xFF;

    /// <summary>Recodes as much of the input as ends with a whole character.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="final">Whether no more follow.</param>
    /// <param name="consumed">How many were taken; the others come again, in front of what follows them.</param>
    /// <returns>Marked UTF-8, valid until the next call.</returns>
    internal abstract ReadOnlyMemory<byte> Recode(ReadOnlyMemory<byte> input, bool final, out int consumed);
}

/// <summary>Checks UTF-8. What is valid, nearly every chunk of nearly every file, is handed on without a copy.</summary>
internal sealed class Utf8Recoder : Recoder
{
    private byte[] _output = [];

    internal override ReadOnlyMemory<byte> Recode(ReadOnlyMemory<byte> input, bool final, out int consumed)
    {
        int cut = final ? 0 : IncompleteTail(input.Span);
        consumed = input.Length - cut;
        ReadOnlyMemory<byte> whole = input[..consumed];
        return Utf8.IsValid(whole.Span) ? whole : MarkInvalid(whole.Span);
    }

    private ReadOnlyMemory<byte> MarkInvalid(ReadOnlySpan<byte> input)
    {
        if (_output.Length < input.Length)
            _output = new byte[input.Length];
        int written = 0;
        while (!input.IsEmpty)
        {
            bool valid = Rune.DecodeFromUtf8(input, out _, out int length) == System.Buffers.OperationStatus.Done;
            if (valid)
                input[..length].CopyTo(_output.AsSpan(written));
            else
                _output[written] = Mark;
            written += valid ? length : 1;
            input = input[length..];
        }

        return _output.AsMemory(0, written);
    }

    private static int IncompleteTail(ReadOnlySpan<byte> input)
    {
        for (int back = 1; back <= Math.Min(3, input.Length); back++)
        {
            if (input[^back] < 0x80)
                return 0;
            if (input[^back] >= 0xC0)
                return Rune.DecodeFromUtf8(input[^back..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData ? back : 0;
        }

        return 0;
    }
}

/// <summary>Decodes every other encoding by its .NET decoder.</summary>
internal sealed class DecodingRecoder(Encoding encoding) : Recoder
{
    private readonly Decoder _decoder = encoding.GetDecoder();
    private char[] _chars = [];
    private byte[] _output = [];

    internal override ReadOnlyMemory<byte> Recode(ReadOnlyMemory<byte> input, bool final, out int consumed)
    {
        consumed = input.Length;
        int room = encoding.GetMaxCharCount(input.Length) + 2;
        if (_chars.Length < room)
        {
            _chars = new char[room];
            _output = new byte[3 * room];
        }

        int count = _decoder.GetChars(input.Span, _chars, final);
        return _output.AsMemory(0, ToMarkedUtf8(_chars.AsSpan(0, count)));
    }

    private int ToMarkedUtf8(ReadOnlySpan<char> chars)
    {
        int written = 0;
        while (true)
        {
            int run = chars.IndexOf(EncodingName.Undecodable);
            written += Encoding.UTF8.GetBytes(run < 0 ? chars : chars[..run], _output.AsSpan(written));
            if (run < 0)
                return written;
            _output[written++] = Mark;
            chars = chars[(run + 1)..];
        }
    }
}
