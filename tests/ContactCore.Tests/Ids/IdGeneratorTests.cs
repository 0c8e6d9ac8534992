using ContactCore.Ids;
using Microsoft.Extensions.Time.Testing;

namespace ContactCore.Tests.Ids;

public sealed class IdGeneratorTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public void Ids_grow_strictly_within_one_millisecond()
    {
        IdGenerator ids = new(_clock);
        Guid[] made = [.. Enumerable.Range(0, 100_000).Select(_ => ids.Next())];
        Assert.Equal(made.Order(), made);
        Assert.Equal(made.Length, made.Distinct().Count());
    }

    [Fact]
    public void Ids_order_as_their_stored_bytes_do()
    {
        IdGenerator ids = new(TimeProvider.System);
        byte[][] bytes = [.. Enumerable.Range(0, 1000).Select(_ => ids.Next().ToByteArray(bigEndian: true))];
        for (int i = 1; i < bytes.Length; i++)
            Assert.True(bytes[i - 1].AsSpan().SequenceCompareTo(bytes[i]) < 0);
    }

    [Fact]
    public void An_id_is_a_version_7_uuid_of_its_millisecond()
    {
        Guid id = new IdGenerator(_clock).Next();
        Assert.Equal(7, id.Version);
        Assert.InRange(id.Variant, 8, 11);
        string hex = id.ToString("N");
        Assert.Equal(_clock.GetUtcNow().ToUnixTimeMilliseconds(), Convert.ToInt64(hex[..12], 16));
    }

    [Fact]
    public void A_clock_that_goes_back_does_not_take_the_order_back()
    {
        IdGenerator ids = new(_clock);
        Guid before = ids.Next();
        _clock.AdjustTime(_clock.GetUtcNow().AddHours(-1));
        Assert.True(ids.Next() > before);
    }

    [Fact]
    public void Threads_share_one_order_without_doubles()
    {
        IdGenerator ids = new(_clock);
        Guid[] made = [.. ParallelEnumerable.Range(0, 50_000).Select(_ => ids.Next())];
        Assert.Equal(made.Length, made.Distinct().Count());
    }
}
