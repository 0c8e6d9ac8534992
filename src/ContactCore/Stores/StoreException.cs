using ContactCore.Errors;

namespace ContactCore.Stores;

/// <summary>The store cannot be used: says what is wrong with it, what to do, and what became of the change.</summary>
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

    /// <summary>What became of the change that was to be made; nothing was changed unless it says otherwise.</summary>
    public ChangeFate Change { get; init; }

    /// <summary>
    /// Whether the same call may succeed a little later, with nobody doing anything about it: others were in the way, or
    /// the server was away. Where <see cref="Change"/> is not <see cref="ChangeFate.NothingChanged"/>, read first.
    /// </summary>
    public bool IsTransient => Problem is StoreProblem.Busy or StoreProblem.ConnectionLost or StoreProblem.Unreachable;
}
