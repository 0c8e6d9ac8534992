using ContactCore.Hooks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ContactCore.Tests.Hooks;

public sealed class BackOffTests
{
    [Property]
    public Property A_delay_is_between_half_and_all_of_what_doubles_up_to_the_longest() =>
        Prop.ForAll(Gen.Choose(1, 1000).Zip(Gen.Choose(0, 1000)).ToArbitrary(), drawn =>
        {
            HookOptions options = new();
            double whole = Math.Min(options.FirstDelay.TotalSeconds * Math.Pow(2, drawn.Item1 - 1), options.LongestDelay.TotalSeconds);
            double delay = BackOff.After(drawn.Item1, options, drawn.Item2 / 1000.0).TotalSeconds;
            return delay >= (whole / 2) - 0.001 && delay <= whole + 0.001;
        });

    [Fact]
    public void The_default_attempts_take_about_two_hours()
    {
        HookOptions options = new();
        double hours = Enumerable.Range(1, options.Attempts - 1).Sum(attempt => BackOff.After(attempt, options, 0.5).TotalHours);
        Assert.InRange(hours, 1.5, 2.5);
    }
}
