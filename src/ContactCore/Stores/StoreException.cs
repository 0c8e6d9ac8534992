using ContactCore.Errors;

namespace ContactCore.Stores;

/// <summary>The store cannot be used: says what is wrong with it and what to do. Nothing was changed, unless it says otherwise.</summary>
public sealed class StoreException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="message">The sentence to show: what failed and what is allowed.</param>
    /// <param name="inner">The cause.</param>
    public StoreException(StoreProblem problem, string message, Exception? inner = null) : base(message, inner) =>
        Problem = problem;

    /// <summary>What is wrong.</summary>
    public StoreProblem Problem { get; }
}
