namespace ContactCore.Cli.Output;

/// <summary>Turns what a run tells into the number that is shown.</summary>
internal sealed class CountedProgress<T>(IProgress<long> shown, Func<T, long> count) : IProgress<T>
{
    public void Report(T value) => shown.Report(count(value));
}
