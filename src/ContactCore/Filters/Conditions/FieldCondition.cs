using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Filters;

/// <summary>An additional field of the account. Whether field and value fit is checked when the account is asked.</summary>
public sealed record FieldCondition : ContactFilter
{
    /// <summary>Compares an additional field.</summary>
    /// <param name="name">The field's name, without regard to case and accents.</param>
    /// <param name="comparison">How.</param>
    /// <param name="value">With what.</param>
    /// <exception cref="InvalidValueException">The name is empty or too long, the comparison does not go with the value, or the value is a part of which nothing counts.</exception>
    public FieldCondition(string name, Comparison comparison, FieldLiteral value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Name = TextLimit.Name.Required(name, "field");
        FieldNature nature = value.Text is not null ? FieldNature.Text : value.Number is not null ? FieldNature.Rating : FieldNature.Source;
        Comparison = FieldNatures.Allows(nature, comparison)
            ? comparison
            : throw new InvalidValueException("filter", $"compares {(value.Number is null ? "true or false" : "a number")} by {comparison}", "Is and IsNot for true and false; no Contains, StartsWith and EndsWith for numbers");
        if (value.Text is not null)
            FilterLimits.Value(value.Text, comparison, NormalizedText.Of);
        Value = value;
    }

    /// <summary>The field's name as typed.</summary>
    public string Name { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>With what.</summary>
    public FieldLiteral Value { get; }
}
