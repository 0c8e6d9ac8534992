using ContactCore.Cli.Output;
using ContactCore.Errors;

namespace ContactCore.Cli.Running;

/// <summary>What a user is told of an exception: one line and an exit code, never a stack trace.</summary>
internal static class Failure
{
    public static int ExitCodeOf(Exception e) => e switch
    {
        ScriptStoppedException { InnerException: { } inner } => ExitCodeOf(inner),
        UsageException => ExitCode.Usage,
        OperationCanceledException => ExitCode.Stopped,
        _ => ExitCode.Failed,
    };

    public static string Reason(Exception e) => Printable.Line(Secret.Masked(e switch
    {
        UsageException or RefusedException or ScriptStoppedException => e.Message,
        OperationCanceledException => "stopped; what was finished before stands",
        _ when Known(e) is { } known => known.Message,
        _ => $"unexpected {e.GetType().Name}: {e.Message}",
    }));

    /// <summary>What an argument's exception says, without the parameter's name, which nobody gave.</summary>
    public static string Words(ArgumentException e) => e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);

    // A reason of the library's own may come wrapped by what it passed through.
    private static Exception? Known(Exception? e) => e switch
    {
        null => null,
        ContactCoreException or IOException or UnauthorizedAccessException => e,
        _ => Known(e.InnerException),
    };
}
