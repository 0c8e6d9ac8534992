using ContactCore.Errors;

namespace ContactCore.Stores;

/// <summary>A field was defined anew by somebody else in between, and what was to be written had been decided by the old definition.</summary>
public sealed class DefinitionChangedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="field">The field's name.</param>
    public DefinitionChangedException(string field)
        : base($"field '{Mask.Name(field)}' was defined anew by somebody else, and nothing was changed; allowed: to repeat the call, which reads the definition again") =>
        Field = field;

    /// <summary>The field's name.</summary>
    public string Field { get; }
}
