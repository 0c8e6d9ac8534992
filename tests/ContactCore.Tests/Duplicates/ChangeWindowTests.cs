using ContactCore.Duplicates;
using Microsoft.Extensions.Time.Testing;

namespace ContactCore.Tests.Duplicates;

/// <summary>From which instant on changes are read again.</summary>
public sealed class ChangeWindowTests
{
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(5);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void What_may_be_committed_late_is_read_again()
    {
        DateTimeOffset began = _clock.GetUtcNow();
        ChangeWindow window = new(_clock, Latest, began);
        _clock.Advance(TimeSpan.FromHours(1));
        ChangeWindow.Look first = window.Begin();
        window.End(first, 10, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(began - Latest, first.Since);
        Assert.Equal(began.AddHours(1) - Latest, window.Begin().Since);
    }

    [Fact]
    public void After_many_changes_only_the_last_are_read_and_all_again_after_a_while()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        DateTimeOffset start = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(10));
        window.End(window.Begin(), 1, start);
        DateTimeOffset last = _clock.GetUtcNow().AddMinutes(-2);
        window.End(window.Begin(), 5_001, last);

        ChangeWindow.Look short1 = window.Begin();
        window.End(short1, 3, last.AddSeconds(30));
        ChangeWindow.Look short2 = window.Begin();
        _clock.Advance(TimeSpan.FromSeconds(5));
        ChangeWindow.Look whole = window.Begin();

        Assert.Equal((last, false), (short1.Since, short1.IsWhole));
        Assert.Equal(last.AddSeconds(30), short2.Since);
        Assert.Equal((start.AddMinutes(5), true), (whole.Since, whole.IsWhole));
    }

    [Fact]
    public void A_clock_that_is_set_back_loses_nothing()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow().AddMinutes(30));
        window.End(window.Begin(), 1, _clock.GetUtcNow());

        Assert.Equal(_clock.GetUtcNow().AddMinutes(25), window.Begin().Since);
    }
}
