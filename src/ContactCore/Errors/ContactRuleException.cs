namespace ContactCore.Errors;

/// <summary>A rule forbids it: names the rule and what is allowed. Nothing was changed.</summary>
public class ContactRuleException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="problem">What was refused, as a sentence without its end.</param>
    /// <param name="allowed">What is allowed.</param>
    public ContactRuleException(ContactRule rule, string problem, string allowed)
        : base($"{problem}; allowed: {allowed}")
    {
        Rule = rule;
        Allowed = allowed;
    }

    /// <summary>The rule.</summary>
    public ContactRule Rule { get; }

    /// <summary>What is allowed.</summary>
    public string Allowed { get; }
}
