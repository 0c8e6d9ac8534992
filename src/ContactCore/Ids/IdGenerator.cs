using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ContactCore.Ids;

/// <summary>
/// Makes version-7 UUIDs (RFC 9562, section 5.7) that grow strictly within a process, on a given clock. The BCL's are
/// unordered within a millisecond, and history needs an order there too: here the 74 random bits become a counter that
/// starts at random each millisecond and advances by a random step (section 6.2, method 2).
/// </summary>
public sealed class IdGenerator
{
    private static readonly UInt128 Limit = UInt128.One << 74;

    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();

    // The system's random source is asked for many steps at once: a question costs more than an ID.
    private readonly byte[] _random = new byte[1024];
    private int _used = 1024;
    private long _millisecond = long.MinValue;
    private UInt128 _tail;

    /// <summary>Creates a generator.</summary>
    /// <param name="clock">The clock; one that goes back does not take the order back.</param>
    public IdGenerator(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
    }

    /// <summary>The next UUID, greater than every earlier one of this generator.</summary>
    /// <returns>The UUID.</returns>
    public Guid Next()
    {
        long now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        lock (_gate)
        {
            if (now > _millisecond)
                Start(now);
            else
                Advance();
            return Compose(_millisecond, _tail);
        }
    }

    private void Start(long millisecond)
    {
        _millisecond = millisecond;
        // 73 of the 74 bits, so that a fresh start leaves room to count up.
        _tail = BinaryPrimitives.ReadUInt128BigEndian(Random(16)) >> 55;
    }

    private void Advance()
    {
        _tail += 1 + (UInt128)(BinaryPrimitives.ReadUInt32BigEndian(Random(sizeof(uint))) >> 1);
        if (_tail >= Limit)
            Start(_millisecond + 1);
    }

    private ReadOnlySpan<byte> Random(int count)
    {
        if (_used + count > _random.Length)
        {
            RandomNumberGenerator.Fill(_random);
            _used = 0;
        }

        _used += count;
        return _random.AsSpan(_used - count, count);
    }

    private static Guid Compose(long millisecond, UInt128 tail)
    {
        UInt128 value = (UInt128)(ulong)millisecond << 80;
        value |= (UInt128)0x7 << 76;
        value |= (tail >> 62) << 64;
        value |= (UInt128)0b10 << 62;
        value |= tail & ((UInt128.One << 62) - 1);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return new Guid(bytes, bigEndian: true);
    }
}
