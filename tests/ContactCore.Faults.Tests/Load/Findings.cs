using System.Collections.Concurrent;

namespace ContactCore.Faults.Tests.Load;

/// <summary>What is not as it should be, by kind.</summary>
internal sealed class Findings
{
    /// <summary>What was answered and does not stand.</summary>
    public ConcurrentQueue<string> Lost { get; } = [];

    /// <summary>What stands more than once, or without having been asked for.</summary>
    public ConcurrentQueue<string> Doubled { get; } = [];

    /// <summary>What was seen across accounts.</summary>
    public ConcurrentQueue<string> Foreign { get; } = [];

    /// <summary>Half of a change set.</summary>
    public ConcurrentQueue<string> Half { get; } = [];

    public void DemandNone() =>
        Assert.Empty(Lost.Select(text => "lost: " + text)
            .Concat(Doubled.Select(text => "doubled: " + text))
            .Concat(Foreign.Select(text => "foreign: " + text))
            .Concat(Half.Select(text => "half: " + text)));

    public override string ToString() =>
        FormattableString.Invariant($"{Lost.Count} lost, {Doubled.Count} doubled, {Foreign.Count} foreign, {Half.Count} half");
}
