using ContactCore.Activities;
using ContactCore.Errors;

namespace ContactCore.Cli.Activities;

/// <summary>The words for channels, statuses and answers in a file of activities; case, hyphens and blanks do not count.</summary>
internal static class ActivityWords
{
    public static MessageChannel Channel(string text) => Of<MessageChannel>(text, "channel");

    public static MessageStatus Status(string text) => Of<MessageStatus>(text, "status");

    public static bool Flag(string text, string column) => Plain(text) switch
    {
        "" or "false" or "no" or "0" => false,
        "true" or "yes" or "1" => true,
        _ => throw new InvalidValueException(column, "is neither yes nor no", "true, false or nothing"),
    };

    private static T Of<T>(string text, string column) where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), Plain(text), StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw new InvalidValueException(column, "is none that is known", string.Join(", ", Enum.GetNames<T>()));
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '_'))).ToLowerInvariant();
}
