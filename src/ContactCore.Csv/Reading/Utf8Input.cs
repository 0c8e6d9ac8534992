using System.Text;

namespace ContactCore.Csv;

/// <summary>
/// A stream of any encoding as chunks of marked UTF-8 (see <see cref="Recoder"/>). Holds one chunk.
/// </summary>
/// <remarks>
/// As long as a file without a byte order mark is plain ASCII, the question is open and need not be answered; the first
/// bytes above ASCII answer it, wherever they are, with up to a chunk of text after them to judge by. So a legacy file
/// whose first accent is in its millionth row is read right, and in one pass. Chunks are filled before they are looked
/// at, so that the answer never depends on how the stream hands out its bytes.
/// </remarks>
internal sealed class Utf8Input(Stream stream, ReadPlan plan)
{
    internal const int ChunkBytes = 64 * 1024;
    private const int EnoughToJudge = 4 * 1024;

    private readonly byte[] _raw = new byte[ChunkBytes];
    private int _start;
    private int _end;
    private bool _ended;
    private bool _begun;
    private Recoder? _recoder;

    /// <summary>What was found out about the encoding so far.</summary>
    internal string Remark { get; private set; } = "the encoding is UTF-8";

    /// <summary>The next chunk, of whole characters, valid until the next call; empty at the end.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
            bool first = !_begun;
            if (first)
                Begin();
            ReadOnlyMemory<byte> raw = _raw.AsMemory(_start, _end - _start);
            if (raw.IsEmpty && _recoder is not DecodingRecoder)
                return raw;
            ReadOnlyMemory<byte> chunk = Recode(raw, first, out int consumed);
            _start += consumed;
            if (!chunk.IsEmpty || _ended)
                return chunk;
        }
    }

    private ReadOnlyMemory<byte> Recode(ReadOnlyMemory<byte> raw, bool first, out int consumed)
    {
        if (_recoder is null)
        {
            int ascii = raw.Span.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            // A chunk ends before the first byte above ASCII, so that the next has as much text after it as can be
            // held. Only the first stays whole if it can, because the separator is found from it.
            if (ascii < 0 || (ascii > 0 && (!first || (raw.Length - ascii < EnoughToJudge && !_ended))))
            {
                consumed = ascii < 0 ? raw.Length : ascii;
                return raw[..consumed];
            }

            _recoder = Decide(raw.Span);
        }

        return _recoder.Recode(raw, _ended, out consumed);
    }

    private Recoder Decide(ReadOnlySpan<byte> raw)
    {
        if (Utf8Evidence.Favours(raw, _ended))
            return new Utf8Recoder();
        Remark = $"the encoding was taken as {plan.Legacy.WebName}, because the text is not UTF-8";
        return new DecodingRecoder(plan.Legacy);
    }

    private void Begin()
    {
        _begun = true;
        Encoding? found = ByteOrder.FromMark(_raw.AsSpan(0, _end), out int mark);
        _start = mark;
        string why = "named by the byte order mark";
        if (found is null && plan.Encoding is { } named)
            (found, why) = (named, "named by the options");
        if (found is null && ByteOrder.FromZeros(_raw.AsSpan(0, _end)) is { } utf16)
            (found, why) = (utf16, "known by its zero bytes");
        if (found is null)
            return;
        bool utf8 = found.CodePage == Encoding.UTF8.CodePage;
        _recoder = utf8 ? new Utf8Recoder() : new DecodingRecoder(EncodingName.Marking(found));
        Remark = $"the encoding is {found.WebName}, {why}";
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        _raw.AsSpan(_start, _end - _start).CopyTo(_raw);
        (_start, _end) = (0, _end - _start);
        while (!_ended && _end < _raw.Length)
        {
            int read = await stream.ReadAsync(_raw.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            _ended = read == 0;
        }
    }
}
