using ContactCore.Errors;

namespace ContactCore.Stores;

/// <summary>Somebody else changed it in between: names both versions. Read again, decide again, write again.</summary>
public sealed class VersionConflictException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="subject">What was to be changed, such as "contact 0192…"; addresses masked.</param>
    /// <param name="expected">The version that the change was made from.</param>
    /// <param name="actual">The version that the store has.</param>
    public VersionConflictException(string subject, long expected, long actual)
        : base($"{subject} was changed by somebody else: this change was made from version {expected}, the store has version {actual}; allowed: to read it again and repeat the change")
    {
        Subject = subject;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The conflict of a change set that was decided before somebody was erased (W13).</summary>
    /// <param name="seen">The number of erasures that it was decided by.</param>
    /// <param name="actual">The number that the account has.</param>
    /// <returns>The exception.</returns>
    public static VersionConflictException OfErasures(long seen, long actual) =>
        new("the list of who was erased", seen, actual) { IsOfErasures = true };

    /// <summary>Whether it is only that somebody was erased meanwhile.</summary>
    internal bool IsOfErasures { get; private init; }

    /// <summary>What was to be changed.</summary>
    public string Subject { get; }

    /// <summary>The version that the change was made from.</summary>
    public long Expected { get; }

    /// <summary>The version that the store has.</summary>
    public long Actual { get; }
}
