using System.Globalization;

namespace ContactCore.Faults.Worker.Load;

/// <summary>
/// A writer's ledger, outside the database. Each line is with the operating system before the writer goes on, so that
/// killing the process loses none; a line that a kill cut has no end mark and does not count.
/// </summary>
public sealed class Ledger : IDisposable
{
    private const string End = ".";

    private readonly StreamWriter _file;

    public Ledger(string path)
    {
        Next = File.Exists(path) ? Read(path).Select(entry => Marks.NumberOf(entry.Mark)).DefaultIfEmpty().Max() + 1 : 1;
        _file = new StreamWriter(path, append: true);
        Write("");
    }

    /// <summary>The first number that was not used yet, by none of the processes before.</summary>
    public long Next { get; }

    public static IReadOnlyList<LedgerEntry> Read(string path)
    {
        Dictionary<string, LedgerEntry> entries = new(StringComparer.Ordinal);
        foreach (string[] words in File.ReadLines(path).Select(line => line.Split(' ')).Where(words => words is [_, _, .., End]))
        {
            entries[words[1]] = words[0] == "try"
                ? new LedgerEntry(words[1], words[2], words[3])
                : entries[words[1]] with
                {
                    Outcome = Enum.Parse<Outcome>(words[0]),
                    Result = Number(words[2]),
                    Conflicts = Number(words[3]),
                    Milliseconds = Number(words[4]),
                };
        }

        return [.. entries.Values];
    }

    public void Try(string mark, Operation operation, string subject) => Write($"try {mark} {operation.Kind} {subject} {End}");

    public void Ended(string mark, Outcome outcome, Effect effect, TimeSpan took) => Write(string.Create(
        CultureInfo.InvariantCulture, $"{outcome} {mark} {effect.Result} {effect.Conflicts} {(long)took.TotalMilliseconds} {End}"));

    public void Dispose() => _file.Dispose();

    private static long Number(string word) => long.Parse(word, CultureInfo.InvariantCulture);

    private void Write(string line)
    {
        _file.Write(line + "\n");
        _file.Flush();
    }
}
