using ContactCore.Errors;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>How large filters may be, the same in C# and on every store; text has tighter limits of its own.</summary>
public static class FilterLimits
{
    /// <summary>The most conditions of a filter; a list of values is one. Beyond some hundreds databases refuse expressions.</summary>
    public const int Conditions = 500;

    /// <summary>How deep conditions may be nested in one another.</summary>
    public const int Depth = 64;

    /// <summary>The most values of a list.</summary>
    public const int ListValues = 100_000;

    /// <summary>The most UTF-16 units of all values of a list together.</summary>
    public const int ListUnits = 2_000_000;

    /// <summary>The most UTF-16 units of one value.</summary>
    public const int ValueUnits = 2_000;

    /// <summary>How many terms a line of text may have.</summary>
    public const int TextTerms = 200;

    /// <summary>How deep parentheses and <c>not</c> may be nested in a line of text.</summary>
    public const int TextDepth = 32;

    /// <summary>The most characters of a line of text.</summary>
    public const int TextLength = 4_000;

    internal static string Value(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new InvalidValueException("filter", "compares with an empty text", "some text; IsAbsent asks for what is not there");
        return TextLimit.Field.Required(value, "the filter's value");
    }

    /// <summary>A value of which something must be left to look for: a part without letters would be in every text.</summary>
    internal static string Value(string? value, Comparison comparison, Func<string, string> counted)
    {
        string checkedValue = Value(value);
        return comparison.LooksForPart() && counted(checkedValue).Length == 0
            ? throw new InvalidValueException("filter", $"looks by {comparison} for a text of which nothing counts", "one character or more that is not left out, as invisible ones and a phone's separators are")
            : checkedValue;
    }

    internal static ValueList<string> Values(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ValueList<string> list = values.Take(ListValues + 1).Select(Value).ToValueList();
        if (list.Count is 0 or > ListValues)
            throw new InvalidValueException("filter", list.Count == 0 ? "has a list without values" : "has a list of too many values", $"1 to {ListValues} values");
        long units = list.Sum(value => (long)value.Length);
        return units <= ListUnits
            ? list
            : throw new InvalidValueException("filter", $"has a list of {units} characters", $"at most {ListUnits} in all values together");
    }
}
