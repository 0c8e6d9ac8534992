using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>The email rating.</summary>
public sealed record RatingCondition : ContactFilter
{
    /// <summary>Compares the rating.</summary>
    /// <param name="comparison">How.</param>
    /// <param name="value">A whole number, 0 to 100.</param>
    /// <exception cref="InvalidValueException">Another comparison, or out of range.</exception>
    public RatingCondition(Comparison comparison, int value)
    {
        Comparison = FieldNatures.Require(comparison, FieldNature.Rating);
        Value = value is >= 0 and <= 100
            ? value
            : throw new InvalidValueException("emailRating", "is compared with a number out of its range", "a whole number from 0 to 100");
    }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The number.</summary>
    public int Value { get; }
}
