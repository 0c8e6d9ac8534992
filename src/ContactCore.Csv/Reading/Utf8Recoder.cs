using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ContactCore.Csv;

/// <summary>
/// Checks UTF-8. What is valid, nearly every chunk of nearly every file, is handed on without a copy.
/// </summary>
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
            bool valid = Rune.DecodeFromUtf8(input, out _, out int length) == OperationStatus.Done;
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
                return Rune.DecodeFromUtf8(input[^back..], out _, out _) == OperationStatus.NeedMoreData ? back : 0;
        }

        return 0;
    }
}
