using System.Globalization;
using Spectre.Console;

namespace ContactCore.Cli.Output;

/// <summary>Progress as a bar that moves; it is gone when the work is done.</summary>
internal sealed class ProgressBarView(TextWriter error) : ProgressView
{
    public override async Task<T> RunAsync<T>(string what, Func<Task<long>>? total, Func<IProgress<long>, Task<T>> work)
    {
        long? all = total is null ? null : await total();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn())
            .StartAsync(context => work(new Bar(context.AddTask(Markup.Escape(what), maxValue: Math.Max(1, all ?? 1)), what, all)));
    }

    private sealed class Bar : IProgress<long>
    {
        private readonly ProgressTask _task;
        private readonly string _what;
        private readonly string _all;

        public Bar(ProgressTask task, string what, long? all)
        {
            _task = task;
            _what = what;
            _all = all is null ? "" : string.Create(CultureInfo.InvariantCulture, $" of {all:N0}");
            _task.IsIndeterminate = all is null;
        }

        public void Report(long value)
        {
            if (!_task.IsIndeterminate)
                _task.Value = value;
            _task.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{_what} {value:N0}{_all}"));
        }
    }
}
