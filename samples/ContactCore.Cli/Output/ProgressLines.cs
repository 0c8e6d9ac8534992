using System.Globalization;

namespace ContactCore.Cli.Output;

/// <summary>Progress in a log: a line now and then, none of short work.</summary>
internal sealed class ProgressLines(TextWriter error) : ProgressView
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override Task<T> RunAsync<T>(string what, Func<Task<long>>? total, Func<IProgress<long>, Task<T>> work) =>
        work(new Lines(error, what));

    private sealed class Lines(TextWriter error, string what) : IProgress<long>
    {
        private long _last = TimeProvider.System.GetTimestamp();

        public void Report(long value)
        {
            if (TimeProvider.System.GetElapsedTime(_last) < Pause)
                return;
            _last = TimeProvider.System.GetTimestamp();
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value}"));
        }
    }
}
