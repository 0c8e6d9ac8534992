namespace ContactCore.Csv.Tests.Support;

/// <summary>A stream that cannot seek and gives 1, 2 or 3 bytes a time.</summary>
internal sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
{
    private int _turn;

    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, 1 + (_turn++ % 3))], cancellationToken);
}
