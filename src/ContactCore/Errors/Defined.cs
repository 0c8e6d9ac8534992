namespace ContactCore.Errors;

/// <summary>Refuses numbers that are cast to an enumeration and are none of it: they would be stored, and read back by nobody.</summary>
internal static class Defined
{
    /// <exception cref="InvalidValueException">The value is none of the enumeration's.</exception>
    public static T Require<T>(T value, string field) where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new InvalidValueException(field, $"is {value:D}", string.Join(", ", Enum.GetNames<T>()));
}
