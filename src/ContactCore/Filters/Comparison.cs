namespace ContactCore.Filters;

/// <summary>
/// How a condition compares. With an absent value none holds, <see cref="IsNot"/> neither: it means that there is a value,
/// and another one. Where a contact has several (emails, phones) any one suffices, but for <see cref="IsNot"/>, which means
/// that none of them is it.
/// </summary>
public enum Comparison
{
    /// <summary>Equal.</summary>
    Is,

    /// <summary>There is a value, and none is equal.</summary>
    IsNot,

    /// <summary>Less; text by code point of its normalised form.</summary>
    Below,

    /// <summary>Less or equal.</summary>
    AtMost,

    /// <summary>Greater.</summary>
    Above,

    /// <summary>Greater or equal.</summary>
    AtLeast,

    /// <summary>The text has the value somewhere.</summary>
    Contains,

    /// <summary>The text begins with the value.</summary>
    StartsWith,

    /// <summary>The text ends with the value.</summary>
    EndsWith,
}
