using ContactCore.Errors;

namespace ContactCore.Exporting;

/// <summary>A sink that cannot be written to: names it, and says why.</summary>
public sealed class RowSinkException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="sink">The sink's name, such as the file's path.</param>
    /// <param name="inner">The cause.</param>
    public RowSinkException(string sink, Exception inner)
        : base($"{sink} cannot be written: {Reason(inner)}; allowed: a file in a folder that is there, may be written and has room", inner)
    {
    }

    private static string Reason(Exception inner) => inner switch
    {
        DirectoryNotFoundException => "its folder is not there",
        UnauthorizedAccessException => "it may not be written",
        null => throw new ArgumentNullException(nameof(inner)),
        _ => inner.Message,
    };
}
