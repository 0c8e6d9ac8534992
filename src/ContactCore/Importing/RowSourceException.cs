using ContactCore.Errors;

namespace ContactCore.Importing;

/// <summary>A source that cannot be read: names the source, the line where one is known, and what is allowed.</summary>
public sealed class RowSourceException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="problem">What is wrong, as the end of a sentence: "is not UTF-8 from byte 12".</param>
    /// <param name="allowed">What is allowed.</param>
    /// <param name="line">The line, from 1, or null.</param>
    /// <param name="inner">The cause.</param>
    public RowSourceException(string source, string problem, string allowed, long? line = null, Exception? inner = null)
        : base($"{source}{(line is null ? "" : $", line {line}")}: {problem}; allowed: {allowed}", inner) => Line = line;

    /// <summary>The line of the problem, from 1, or null where it is the source's as a whole.</summary>
    public long? Line { get; }
}
