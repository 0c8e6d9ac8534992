using ContactCore.Errors;

namespace ContactCore.Fields;

/// <summary>A field has values that do not fit its new definition, and they were not to be removed. Nothing was changed.</summary>
public sealed class UnfitValuesException : ContactRuleException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="type">The type that it was to have.</param>
    /// <param name="problems">Why values do not fit, and how many of those that were looked at.</param>
    public UnfitValuesException(string field, FieldType type, IReadOnlyList<UnfitCount> problems)
        : base(ContactRule.FittingValuesOnly, Sentence(field, type, problems), "to correct these values first, or to have them removed") =>
        Problems = problems;

    /// <summary>Why values do not fit, and how many of those that were looked at.</summary>
    public IReadOnlyList<UnfitCount> Problems { get; }

    private static string Sentence(string field, FieldType type, IReadOnlyList<UnfitCount> problems)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(problems);
        return $"field '{Mask.Name(field)}' has values that do not fit its new definition as {type}: "
            + string.Join(", ", problems.Select(problem => $"{problem.Values} ({problem.Problem})"));
    }
}
