using ContactCore.Errors;

namespace ContactCore.Values;

/// <summary>
/// Numbers and money as every store keeps them: whole millionths in 64 bits, so that sums and comparisons are exact on
/// every database.
/// </summary>
public static class Millionths
{
    private const decimal Scale = 1_000_000m;

    /// <summary>The stored form of a number.</summary>
    /// <param name="number">At most six decimal places within ±9,223,372,036,854.775807.</param>
    /// <param name="field">The field's name, for the error.</param>
    /// <returns>The number times a million.</returns>
    /// <exception cref="InvalidValueException">Outside the range, or finer than a millionth.</exception>
    public static long Of(decimal number, string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (number is < long.MinValue / Scale or > long.MaxValue / Scale || decimal.Truncate(number * Scale) != number * Scale)
        {
            throw new InvalidValueException(
                field, "is a number that cannot be kept exactly", "±9223372036854.775807 with at most 6 decimal places");
        }

        return (long)(number * Scale);
    }

    /// <summary>The number of a stored form.</summary>
    /// <param name="millionths">The number times a million.</param>
    /// <returns>The number.</returns>
    public static decimal ToNumber(long millionths) => millionths / Scale;

    /// <summary>A number as it is read back, which is equal and written with the same decimals everywhere.</summary>
    internal static decimal Checked(decimal number, string field) => ToNumber(Of(number, field));
}
