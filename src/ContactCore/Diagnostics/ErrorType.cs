using System.Text;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Diagnostics;

/// <summary>
/// Names a failure for metrics, activities and log lines, without a word of its message: <c>version_conflict</c>,
/// <c>store_busy</c>; a failure that is not ours by its type. What stopped a run is told as what it was.
/// </summary>
internal static class ErrorType
{
    private const string Suffix = "Exception";

    public static string Of(Exception e) => e switch
    {
        ContactCoreException { InnerException: ContactCoreException cause } => Of(cause),
        StoreException store => $"store_{SnakeCase(store.Problem.ToString())}",
        ContactCoreException => SnakeCase(e.GetType().Name[..^Suffix.Length]),
        OperationCanceledException => "cancelled",
        _ => e.GetType().FullName ?? e.GetType().Name,
    };

    private static string SnakeCase(string name)
    {
        StringBuilder words = new(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
                words.Append('_');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
