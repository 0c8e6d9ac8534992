using System.Text;

namespace ContactCore.Csv;

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
