using ContactCore.Errors;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>A text of the profile is one of a list, without regard to case and accents. It has no form in a line of text.</summary>
public sealed record TextListCondition : ContactFilter
{
    /// <summary>Compares a text with a list.</summary>
    /// <param name="field">One of the text fields.</param>
    /// <param name="values">1 to 100,000 values.</param>
    /// <exception cref="InvalidValueException">Another field, a value that is empty or too long, none or too many of them.</exception>
    public TextListCondition(ContactField field, IEnumerable<string> values)
    {
        Field = FieldNatures.Require(field, FieldNature.Text);
        Values = FilterLimits.Values(values);
    }

    /// <summary>The field.</summary>
    public ContactField Field { get; }

    /// <summary>The values as typed.</summary>
    public ValueList<string> Values { get; }

    /// <summary>The values as stores compare them, each once.</summary>
    /// <returns>The normalised values.</returns>
    public IReadOnlyCollection<string> Comparands() => Values.Select(ComparedText.Of).ToHashSet(StringComparer.Ordinal);
}
