using ContactCore.Histories;

namespace ContactCore.Cli.Output;

/// <summary>Entries of histories as answers.</summary>
internal static class HistoryAnswers
{
    public static void Write(this Answers answers, HistoryEntry entry) =>
        answers.Write(json => HistoryJson.Write(json, entry), () => HistoryLine.Of(entry));
}
