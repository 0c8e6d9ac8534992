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
    public void After_many_changes_a_look_reads_what_is_new_and_all_is_read_again_after_a_while()
    {
        DateTimeOffset start = _clock.GetUtcNow();
        ChangeWindow window = new(_clock, Latest, start);
        DateTimeOffset last = Large(window);

        ChangeWindow.Look first = window.Begin();
        window.End(first, 3, last.AddSeconds(30));
        ChangeWindow.Look second = window.Begin();
        bool isDueAtOnce = window.IsDue;
        _clock.Advance(TimeSpan.FromSeconds(5));
        ChangeWindow.Look whole = window.BeginWhole();

        Assert.Equal((last.AddMicroseconds(1), false), (first.Since, first.IsWhole));
        Assert.Equal(last.AddSeconds(30).AddMicroseconds(1), second.Since);
        Assert.False(isDueAtOnce);
        Assert.True(window.IsDue);
        Assert.Equal((start.AddMinutes(5), true), (whole.Since, whole.IsWhole));
    }

    [Fact]
    public void Of_a_clock_that_stands_still_or_is_behind_anothers_no_change_is_passed_over()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        Large(window);
        window.End(window.Begin(), 1, _clock.GetUtcNow());
        ChangeWindow.Look standing = window.Begin();
        window.End(standing, 1, _clock.GetUtcNow().AddSeconds(20));

        Assert.Equal(_clock.GetUtcNow(), standing.Since);
        Assert.Equal(_clock.GetUtcNow(), window.Begin().Since);
    }

    [Fact]
    public void What_takes_long_to_read_again_is_read_seldom()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        Large(window);
        ChangeWindow.Look whole = window.BeginWhole();
        _clock.Advance(TimeSpan.FromSeconds(2));
        window.End(whole, 5_001, null);
        _clock.Advance(TimeSpan.FromSeconds(19));
        bool isDue = window.IsDue;
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.False(isDue);
        Assert.True(window.IsDue);
    }

    [Fact]
    public void After_a_while_without_looks_the_next_one_reads_all()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        Large(window);
        window.End(window.Begin(), 1, null);
        _clock.Advance(TimeSpan.FromSeconds(9));
        bool isWhole = window.Begin().IsWhole;
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.False(isWhole);
        Assert.True(window.Begin().IsWhole);
    }

    [Fact]
    public void After_the_clock_was_set_back_all_is_read_and_then_what_is_new_by_it()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        Large(window);
        DateTimeOffset back = _clock.GetUtcNow().AddMinutes(-1);
        _clock.AdjustTime(back);
        ChangeWindow.Look first = window.Begin();
        window.End(first, 5_001, back.AddSeconds(30));

        Assert.True(first.IsWhole);
        Assert.Equal((back, false), (window.Begin().Since, window.Begin().IsWhole));
    }

    [Fact]
    public void However_long_it_takes_it_is_read_again_after_a_minute()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        Large(window);
        ChangeWindow.Look whole = window.BeginWhole();
        _clock.Advance(TimeSpan.FromMinutes(2));
        window.End(whole, 5_001, null);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(window.IsDue);
    }

    [Fact]
    public void When_few_are_left_all_are_read_at_every_look()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow());
        Large(window);
        _clock.Advance(TimeSpan.FromMinutes(6));
        window.End(window.BeginWhole(), 12, null);

        Assert.False(window.IsDue);
        Assert.True(window.Begin().IsWhole);
    }

    [Fact]
    public void A_clock_that_is_set_back_loses_nothing()
    {
        ChangeWindow window = new(_clock, Latest, _clock.GetUtcNow().AddMinutes(30));
        window.End(window.Begin(), 1, _clock.GetUtcNow());

        Assert.Equal(_clock.GetUtcNow().AddMinutes(25), window.Begin().Since);
    }

    // Many were changed until two minutes before now.
    private DateTimeOffset Large(ChangeWindow window)
    {
        DateTimeOffset start = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(10));
        window.End(window.Begin(), 1, start);
        DateTimeOffset last = _clock.GetUtcNow().AddMinutes(-2);
        window.End(window.Begin(), 5_001, last);
        return last;
    }
}
