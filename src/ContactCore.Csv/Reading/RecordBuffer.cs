namespace ContactCore.Csv;

/// <summary>
/// Complete records, ready to be read, and the one in the making behind them, which can still be taken back. Grows with
/// the largest record, up to the limit that the scanner keeps.
/// </summary>
internal sealed class RecordBuffer
{
    private byte[] _bytes = new byte[2 * Utf8Input.ChunkBytes];
    private int _read;
    private int _record;
    private int _end;

    /// <summary>The length of the record in the making.</summary>
    internal int Pending => _end - _record;

    internal bool HasReady => _read < _record;

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - _end)
            MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_end));
        _end += bytes.Length;
    }

    internal void Append(byte value) => Append([value]);

    /// <summary>Takes back all but the first bytes of the record in the making.</summary>
    internal void Shorten(int pending) => _end = _record + pending;

    /// <summary>Makes the record ready.</summary>
    internal void EndRecord()
    {
        Append((byte)'\n');
        _record = _end;
    }

    internal int Read(Span<byte> target)
    {
        int count = Math.Min(target.Length, _record - _read);
        _bytes.AsSpan(_read, count).CopyTo(target);
        _read += count;
        return count;
    }

    private void MakeRoom(int more)
    {
        int held = _end - _read;
        byte[] target = held + more > _bytes.Length ? new byte[Math.Max(2 * _bytes.Length, held + more)] : _bytes;
        _bytes.AsSpan(_read, held).CopyTo(target);
        (_bytes, _record, _end, _read) = (target, _record - _read, held, 0);
    }
}
