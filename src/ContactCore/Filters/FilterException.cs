using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>A line of filter text that cannot be taken: names the position, what is wrong and what is allowed.</summary>
public sealed class FilterException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problem">What is wrong, and where.</param>
    public FilterException(FilterProblem problem) : base(Sentence(problem)) => Problem = problem;

    /// <summary>What is wrong, and where.</summary>
    public FilterProblem Problem { get; }

    private static string Sentence(FilterProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.ToString();
    }
}
