using System.Text;

namespace ContactCore.Cli.Running;

/// <summary>
/// Parts a line into words as a POSIX shell does: blanks part words, '…' keeps all, "…" keeps all but \ before one of
/// " \ $ `, and elsewhere \ keeps the next character. Nothing is expanded. A # that begins a word begins a comment.
/// </summary>
internal static class ShellWords
{
    private const string EscapedInDoubleQuotes = "\"\\$`";

    public static IReadOnlyList<string> Split(string line)
    {
        List<string> words = [];
        StringBuilder? word = null;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is ' ' or '\t')
            {
                Finish(words, ref word);
                continue;
            }

            if (c == '#' && word is null)
                break;
            word ??= new StringBuilder();
            if (c is '\'' or '"')
                i = ReadQuoted(line, i, word);
            else if (c == '\\' && i + 1 < line.Length)
                word.Append(line[++i]);
            else
                word.Append(c);
        }

        Finish(words, ref word);
        return words;
    }

    // Reads from one quote to the other, and returns the place of that.
    private static int ReadQuoted(string line, int start, StringBuilder word)
    {
        char quote = line[start];
        for (int i = start + 1; i < line.Length; i++)
        {
            if (line[i] == quote)
                return i;
            if (quote == '"' && line[i] == '\\' && i + 1 < line.Length && EscapedInDoubleQuotes.Contains(line[i + 1], StringComparison.Ordinal))
                i++;
            word.Append(line[i]);
        }

        throw new UsageException($"the quote {quote} at column {start + 1} is not closed");
    }

    private static void Finish(List<string> words, ref StringBuilder? word)
    {
        if (word is not null)
            words.Add(word.ToString());
        word = null;
    }
}
