using ContactCore.Errors;

namespace ContactCore.Links;

/// <summary>A link that can be used once was used before.</summary>
public sealed class TokenUsedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    public TokenUsedException()
        : base("the link was used before; allowed: to use a confirmation link once")
    {
    }
}
