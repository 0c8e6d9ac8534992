using ContactCore.Cli.Running;

namespace ContactCore.Cli.Output;

/// <summary>Shows on standard error how far long work is.</summary>
internal abstract class ProgressView
{
    /// <summary>A bar where a person watches, and plain lines otherwise.</summary>
    public static ProgressView For(Terminal terminal, bool json) =>
        terminal.ErrorIsTerminal && !json ? new ProgressBarView(terminal.Error) : new ProgressLines(terminal.Error);

    /// <summary>Runs work that tells how many things it has done.</summary>
    /// <param name="what">What is being done, such as "exporting".</param>
    /// <param name="total">Counts how many things there are, where that is worth its time; called only if it is shown.</param>
    /// <param name="work">The work.</param>
    public abstract Task<T> RunAsync<T>(string what, Func<Task<long>>? total, Func<IProgress<long>, Task<T>> work);
}
