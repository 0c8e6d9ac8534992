using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Fields;

/// <summary>
/// Turns a value into one of another definition, as if its text was typed in anew. It is done here and never by a
/// database, so that every store gives the same answers.
/// </summary>
internal static class FieldConverter
{
    /// <summary>The value as the definition has it, or null where it does not fit.</summary>
    /// <param name="to">The definition.</param>
    /// <param name="value">A value of any type.</param>
    /// <param name="problem">What is wrong with it, without the value.</param>
    public static FieldValue? Convert(FieldDefinition to, FieldValue value, out string? problem)
    {
        problem = null;
        if (to.Takes(value))
            return value;
        if (to.Type == FieldType.Choice)
            return Chosen(to, value.ToString(), out problem);
        try
        {
            return FieldText.Parse(to.Type, value.ToString(), to.Name);
        }
        catch (InvalidValueException e)
        {
            problem = e.Problem;
            return null;
        }
    }

    // Exactly, or else the one choice that differs in no more than case and accents.
    private static FieldValue? Chosen(FieldDefinition to, string text, out string? problem)
    {
        problem = null;
        if (to.Choices.Contains(text, StringComparer.Ordinal))
            return FieldValue.Choice(text);
        string normalized = NormalizedText.Of(text);
        string[] alike = [.. to.Choices.Where(choice => NormalizedText.Of(choice) == normalized).Take(2)];
        if (alike.Length == 1)
            return FieldValue.Choice(alike[0]);
        problem = "is none of the choices";
        return null;
    }
}
