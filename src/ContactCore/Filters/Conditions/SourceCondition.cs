using ContactCore.Errors;
using ContactCore.Sources;

namespace ContactCore.Filters;

/// <summary>Where the contact comes from.</summary>
public sealed record SourceCondition : ContactFilter
{
    /// <summary>Compares the source.</summary>
    /// <param name="comparison"><see cref="Comparison.Is"/> or <see cref="Comparison.IsNot"/>.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="InvalidValueException">Another comparison, or no source.</exception>
    public SourceCondition(Comparison comparison, ContactSource source)
    {
        Comparison = FieldNatures.Require(comparison, FieldNature.Source);
        Source = Enum.IsDefined(source)
            ? source
            : throw new InvalidValueException("source", $"{(int)source} is none", string.Join(", ", Enum.GetNames<ContactSource>()));
    }

    /// <summary>Whether it is this source, or another one.</summary>
    public Comparison Comparison { get; }

    /// <summary>The source.</summary>
    public ContactSource Source { get; }
}
