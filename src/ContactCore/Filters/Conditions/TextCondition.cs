using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Filters;

/// <summary>A text of the profile, compared without regard to case and accents.</summary>
public sealed record TextCondition : ContactFilter
{
    /// <summary>Compares a text.</summary>
    /// <param name="field">One of the text fields, from <see cref="ContactField.FirstName"/> to <see cref="ContactField.AddressCountry"/>.</param>
    /// <param name="comparison">How.</param>
    /// <param name="value">1 to 2,000 characters.</param>
    /// <exception cref="InvalidValueException">Another field, or the value is empty, too long or not storable, or a part of which nothing counts.</exception>
    public TextCondition(ContactField field, Comparison comparison, string value)
    {
        Field = FieldNatures.Require(field, FieldNature.Text);
        Comparison = FieldNatures.Require(comparison, FieldNature.Text);
        Value = FilterLimits.Value(value, comparison, NormalizedText.Of);
    }

    /// <summary>The field.</summary>
    public ContactField Field { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value as typed.</summary>
    public string Value { get; }

    /// <summary>The value as stores compare it with <see cref="ComparedText.Of"/> of the field.</summary>
    /// <returns>The normalised value.</returns>
    public string Comparand() => ComparedText.Comparand(Value, Comparison, ComparedText.Units);
}
