using System.Collections.Concurrent;

namespace ContactCore.Faults.Tests.Load;

/// <summary>What is not as it should be, by kind.</summary>
internal sealed class Findings
{
    private const int Shown = 5;

    /// <summary>What was answered and does not stand.</summary>
    public ConcurrentQueue<string> Lost { get; } = [];

    /// <summary>What stands more than once, or without having been asked for.</summary>
    public ConcurrentQueue<string> Doubled { get; } = [];

    /// <summary>What was seen across accounts.</summary>
    public ConcurrentQueue<string> Foreign { get; } = [];

    /// <summary>Half of a change set.</summary>
    public ConcurrentQueue<string> Half { get; } = [];

    /// <summary>Fails the test where there is any, with the first of each kind.</summary>
    public void RequireNone()
    {
        string[] first =
        [
            .. Lost.Take(Shown).Select(text => $"lost: {text}"),
            .. Doubled.Take(Shown).Select(text => $"doubled: {text}"),
            .. Foreign.Take(Shown).Select(text => $"foreign: {text}"),
            .. Half.Take(Shown).Select(text => $"half: {text}"),
        ];
        Assert.True(first.Length == 0, $"{this}\n{string.Join('\n', first)}");
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Lost.Count} lost, {Doubled.Count} doubled, {Foreign.Count} foreign, {Half.Count} half");
}
