namespace ContactCore.Csv;

/// <summary>The scanner's records as the stream that the parser reads from.</summary>
internal sealed class RecordStream(Utf8Input input, RecordScanner scanner, ReadOnlyMemory<byte> first) : Stream
{
    private ReadOnlyMemory<byte> _next = first;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!scanner.Ready.HasReady && !_ended)
        {
            if (_next.IsEmpty)
                _next = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (_next.IsEmpty)
            {
                scanner.End();
                _ended = true;
            }

            scanner.Scan(_next.Span);
            _next = default;
        }

        return scanner.Ready.Read(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // Rows are read asynchronously only; a blocking read here would hide that from the host.
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
