using System.Text.RegularExpressions;

namespace ContactCore.Cli.Tests.Support;

/// <summary>Answers without what differs each time: IDs, instants, and the cursors that hold them.</summary>
internal static partial class Anonymous
{
    // IDs by the order in which they come.
    public static string Of(string answers)
    {
        List<string> ids = [];
        answers = Id().Replace(answers, match =>
        {
            if (!ids.Contains(match.Value))
                ids.Add(match.Value);
            return $"id {ids.IndexOf(match.Value)}";
        });
        return Next().Replace(Instant().Replace(answers, "instant"), "${before}cursor");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z *", RegexOptions.NonBacktracking)]
    private static partial Regex Instant();

    [GeneratedRegex("(?<before>\"next\":\"|--after )[^\"\\s]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Next();
}
