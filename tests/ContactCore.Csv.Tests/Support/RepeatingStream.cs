using System.Text;

namespace ContactCore.Csv.Tests.Support;

/// <summary>A long stream that is made as it is read.</summary>
internal sealed class RepeatingStream(string start, string repeated, long length) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);
    private long _position;

    /// <summary>Called once for each four mebibytes that were read.</summary>
    internal Action? EveryFourMebibytes { get; set; }

    internal bool IsRead => _position >= length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        long before = _position;
        int read = (int)Math.Min(count, Math.Max(0, length - _position));
        for (int i = 0; i < read; i++, _position++)
            buffer[offset + i] = _position < _start.Length ? _start[_position] : _repeated[(_position - _start.Length) % _repeated.Length];
        if (before >> 22 != _position >> 22)
            EveryFourMebibytes?.Invoke();
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
