using System.Diagnostics;
using ContactCore.Filters;
using ContactCore.Tests.Data;
using Xunit.Abstractions;

namespace ContactCore.Tests.Filters;

/// <summary>Whatever is typed or sent, a text is a filter or is refused: quickly, with little memory, and without repeating it.</summary>
public sealed class HostileTextTests(ITestOutputHelper output)
{
    private const int Enough = 200;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    private static readonly long MostBytes = 10_000_000;

    [Fact]
    public void Written_attacks_are_refused()
    {
        Assert.InRange(HostileTexts.Written.Count, Enough, int.MaxValue);
        AssertRefused(HostileTexts.Written);
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Texts_beyond_every_bound_are_refused() => AssertRefused(HostileTexts.Large);

    [SharedDataFact]
    public void The_list_of_naughty_strings_is_refused()
    {
        Assert.InRange(HostileTexts.Naughty.Count, 500, int.MaxValue);
        AssertRefused(HostileTexts.Naughty);
    }

    [SharedDataFact]
    public void Naughty_strings_in_quotes_are_values_and_nothing_else()
    {
        foreach (string naughty in HostileTexts.Naughty)
        {
            string quoted = naughty.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            if (ContactFilter.TryParse($"LastName == \"{quoted}\"", out ContactFilter? filter, out _))
                Assert.Equal(Where.LastName.Is(naughty), filter);
            else
                Assert.True(string.IsNullOrWhiteSpace(naughty) || naughty.Length > FilterLimits.ValueUnits, naughty);
        }
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Nesting_is_refused_on_a_small_stack_too()
    {
        int refused = 0;
        Thread thread = new(() => refused = HostileTexts.Large.Count(text => Refusal(text) is FilterException), maxStackSize: 256 << 10);
        thread.Start();
        thread.Join();
        Assert.Equal(HostileTexts.Large.Count, refused);
    }

    private void AssertRefused(IReadOnlyList<string> texts)
    {
        foreach (string text in texts)
            Refusal(text);
        List<(string Text, TimeSpan Time, long Bytes)> costs = [];
        foreach (string text in texts)
            costs.Add(Cost(text));
        (string slowest, TimeSpan time, _) = costs.MaxBy(cost => cost.Time);
        (string largest, _, long bytes) = costs.MaxBy(cost => cost.Bytes);
        output.WriteLine($"{texts.Count} texts; slowest {time.TotalMilliseconds:0.00} ms: {Shown(slowest)}; largest {bytes} bytes: {Shown(largest)}");
        Assert.True(time < Longest, $"{time} for {Shown(slowest)}");
        Assert.True(bytes < MostBytes, $"{bytes} bytes for {Shown(largest)}");
    }

    private static (string Text, TimeSpan Time, long Bytes) Cost(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        (Exception? refusal, TimeSpan time) = Timed(text);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        // A machine that is busy with something else is no fault of the text's.
        for (int again = 0; time >= Longest && again < 5; again++)
            time = Timed(text).Time;

        Assert.True(refusal is not null, $"taken: {Shown(text)}");
        Assert.True(refusal is FilterException, $"{refusal.GetType().Name} for {Shown(text)}: {refusal}");
        FilterProblem problem = ((FilterException)refusal).Problem;
        Assert.True(problem.Position >= 0 && problem.Length >= 0 && problem.Position + problem.Length <= text.Length, $"place {problem.Position}+{problem.Length} in {Shown(text)}");
        Assert.NotEmpty(problem.Problem);
        Assert.NotEmpty(problem.Allowed);
        Assert.All(TypedValues.Of(text), value => Assert.DoesNotContain(value, refusal.Message, StringComparison.Ordinal));
        return (text, time, bytes);
    }

    private static (Exception? Refusal, TimeSpan Time) Timed(string text)
    {
        long start = Stopwatch.GetTimestamp();
        Exception? refusal = Refusal(text);
        return (refusal, Stopwatch.GetElapsedTime(start));
    }

    private static Exception? Refusal(string text)
    {
        try
        {
            ContactFilter.Parse(text);
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e;
        }
    }

    private static string Shown(string text) => text.Length <= 100 ? text : $"{text[..100]}… ({text.Length})";
}
