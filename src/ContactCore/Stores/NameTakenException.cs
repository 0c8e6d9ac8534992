using ContactCore.Errors;

namespace ContactCore.Stores;

/// <summary>A segment, field or category of the account has the name already, without regard to case and accents.</summary>
public sealed class NameTakenException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="what">"segment", "field" or "category".</param>
    /// <param name="name">The name.</param>
    public NameTakenException(string what, string name)
        : base($"{what} '{Mask.Name(name)}' is there already; allowed: a name that differs in more than case and accents") => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }
}
