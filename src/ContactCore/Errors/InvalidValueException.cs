namespace ContactCore.Errors;

/// <summary>A value that cannot be taken: names the field, the problem with the value, and what is allowed.</summary>
public sealed class InvalidValueException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="field">The field in the vocabulary's words, such as <c>email</c> or <c>firstName</c>.</param>
    /// <param name="problem">What is wrong, as the end of a sentence that begins with the field: "has no @".</param>
    /// <param name="allowed">What is allowed, as a phrase: "an address such as anna@example.com".</param>
    public InvalidValueException(string field, string problem, string allowed)
        : base($"{field} {problem}; allowed: {allowed}")
    {
        Field = field;
        Problem = problem;
        Allowed = allowed;
    }

    /// <summary>The field in the vocabulary's words.</summary>
    public string Field { get; }

    /// <summary>What is wrong with the value; never the value itself in full where it is personal.</summary>
    public string Problem { get; }

    /// <summary>What is allowed.</summary>
    public string Allowed { get; }
}
