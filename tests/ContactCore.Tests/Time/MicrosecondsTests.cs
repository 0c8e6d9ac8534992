using ContactCore.Errors;
using ContactCore.Time;

namespace ContactCore.Tests.Time;

public sealed class MicrosecondsTests
{
    [ScaledProperty]
    public void What_is_stored_is_read_back_cut_to_microseconds(DateTime any)
    {
        DateTimeOffset instant = new(DateTime.SpecifyKind(any, DateTimeKind.Utc));
        DateTimeOffset read = Microseconds.ToInstant(Microseconds.Of(instant));
        Assert.Equal(Microseconds.Cut(instant), read);
        Assert.InRange(instant - read, TimeSpan.Zero, TimeSpan.FromTicks(TimeSpan.TicksPerMicrosecond - 1));
    }

    [Fact]
    public void Instants_before_1970_are_cut_downwards_too()
    {
        DateTimeOffset instant = DateTimeOffset.UnixEpoch.AddTicks(-1);
        Assert.Equal(-1, Microseconds.Of(instant));
    }

    [ScaledProperty]
    public void Text_of_an_instant_is_read_back(DateTime any)
    {
        DateTimeOffset instant = Microseconds.Cut(new DateTimeOffset(DateTime.SpecifyKind(any, DateTimeKind.Utc)));
        Assert.Equal(instant, InstantText.Parse(InstantText.Of(instant), "createdAt"));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-01-31T00:00:00Z")]
    [InlineData("2026-01-31T09:30:00+02:00", "2026-01-31T07:30:00Z")]
    [InlineData("2026-01-31 09:30", "2026-01-31T09:30:00Z")]
    public void Days_and_offsets_are_read(string text, string instant) =>
        Assert.Equal(instant, InstantText.Of(InstantText.Parse(text, "createdAt")));

    [Theory]
    [InlineData("")]
    [InlineData("31.01.2026")]
    [InlineData("2026-02-30")]
    [InlineData("yesterday")]
    public void Other_text_is_refused_by_the_fields_name(string text) =>
        Assert.Equal("createdAt", Assert.Throws<InvalidValueException>(() => InstantText.Parse(text, "createdAt")).Field);
}
