using ContactCore.Errors;

namespace ContactCore.Csv;

/// <summary>The separators: those that are found without being named, and which can be named at all.</summary>
internal static class Separators
{
    /// <summary>In the order in which a tie is decided.</summary>
    internal const string Found = ",;\t|";

    internal static bool CanSeparate(char c) =>
        char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c is not (' ' or '"' or '\r' or '\n' or '\0');

    internal static char Checked(char delimiter) =>
        CanSeparate(delimiter)
            ? delimiter
            : throw new InvalidValueException(
                "delimiter",
                "cannot separate cells",
                "one ASCII character other than a letter, a digit, a space, a quote, a line break or NUL");

    internal static string Name(char delimiter) => delimiter switch
    {
        ',' => "commas",
        ';' => "semicolons",
        '\t' => "tabs",
        '|' => "pipes",
        _ when char.IsControl(delimiter) => $"U+{(int)delimiter:X4}",
        _ => $"'{delimiter}'",
    };
}
