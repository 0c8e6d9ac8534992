using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Reporting;

public sealed class EventValueProperties
{
    private static readonly Gen<EventValue> Values = Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonEmptyString>().Where(text => Storable(text.Get)).Select(text => EventValue.Of(text.Get)),
        ArbMap.Default.GeneratorFor<long>().Select(number => EventValue.Of(number / 1_000_000m)),
        ArbMap.Default.GeneratorFor<bool>().Select(EventValue.Of),
        Gen.Choose(-100_000, 100_000).Select(number => EventValue.Of(DateTimeOffset.UnixEpoch.AddMinutes(number).AddMicroseconds(number))));

    private static readonly Gen<EventProperties> Properties =
        from count in Gen.Choose(0, 20)
        from values in Gen.ListOf(Values, count)
        select EventProperties.Of(values.Select((value, number) => new KeyValuePair<string, EventValue>($"{number * 7919 % 97} \"é\"", value)));

    [ScaledProperty]
    public Property Properties_are_read_back_from_their_JSON() => Prop.ForAll(
        Arb.From(Properties),
        properties =>
        {
            EventProperties read = EventProperties.Parse(properties.ToJson());
            return read.Equals(properties) && read.SequenceEqual(properties) && read.GetHashCode() == properties.GetHashCode();
        });

    [ScaledProperty]
    public bool A_cursor_is_read_back_from_its_text(DateTimeOffset at, Guid origin)
    {
        ReportCursor cursor = ReportCursor.Parse(new ReportCursor(new ReportPosition(Microseconds.Cut(at), origin)).ToString());
        return cursor.Position.At == Microseconds.Cut(at) && cursor.Position.Origin == origin;
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("An__________________AAAAAAAAAAAAAA")]
    [InlineData("AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!")]
    public void What_no_page_gave_is_no_cursor(string text) => Assert.False(ReportCursor.TryParse(text, out _));

    [Fact]
    public void An_origin_is_a_UUID_of_its_instant_and_of_all_that_an_event_is_known_by()
    {
        ContactId anna = new(Guid.Parse("01a20b7f-38c4-7148-aac7-228c4f424289"));
        DateTimeOffset at = DateTimeOffset.FromUnixTimeMilliseconds(0x0123456789AB);
        EventProperties gold = EventProperties.Of([new("plan", "gold")]);

        Guid origin = EventOrigin.Of(anna, "seen", at, gold);

        Assert.StartsWith("01234567-89ab-8", origin.ToString(), StringComparison.Ordinal);
        Assert.Contains(origin.ToString()[19], "89ab");
        Assert.Equal(origin, EventOrigin.Of(anna, "seen", at, EventProperties.Parse("""{ "plan" : "gold" }""")));
        Guid[] others =
        [
            EventOrigin.Of(new ContactId(Guid.NewGuid()), "seen", at, gold), EventOrigin.Of(anna, "Seen", at, gold),
            EventOrigin.Of(anna, "seen", at.AddMicroseconds(1), gold), EventOrigin.Of(anna, "seen", at, EventProperties.Empty),
            EventOrigin.Of(anna, "seen", DateTimeOffset.MinValue, gold), EventOrigin.Of(anna, "seen", DateTimeOffset.MaxValue, gold),
        ];
        Assert.Equal(7, others.Append(origin).Distinct().Count());
    }

    [Fact]
    public void Values_are_written_the_same_in_every_culture()
    {
        Assert.Equal("1234.5", EventValue.Of(1234.5000m).ToString());
        Assert.Equal("true", EventValue.Of(true).ToString());
        Assert.Equal("2026-01-31T09:30:00Z", EventValue.Of(new DateTimeOffset(2026, 1, 31, 10, 30, 0, TimeSpan.FromHours(1))).ToString());
        Assert.Equal(EventValue.Of(1.50m), EventValue.Of(1.5m));
        Assert.Null(EventProperties.Empty["plan"]);
        Assert.Empty(EventProperties.Of([new("plan", "  "), new("none", null!)]));
        Assert.Equal("2 properties", EventProperties.Parse("""{"a":1,"b":2,"c":null}""").ToString());
    }

    private static bool Storable(string text) =>
        text.Trim().Length is > 0 and <= 2000 && text.Trim() == text && !text.Contains('\0', StringComparison.Ordinal) && !text.Any(char.IsSurrogate);
}
