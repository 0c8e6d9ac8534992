using System.Diagnostics;
using System.Globalization;
using ContactCore.Hooks;

namespace ContactCore.Faults.Worker.Hooks;

/// <summary>
/// What one deliverer was given, outside the database. Each line is with the operating system before the event counts as
/// delivered, so that killing the process loses none; a line that a kill cut has no end mark and does not count.
/// </summary>
public sealed class EventFile : IDisposable
{
    private const string End = ".";

    private readonly Lock _gate = new();
    private readonly StreamWriter _file;

    public EventFile(string path)
    {
        _file = new StreamWriter(path, append: true);
        Write("");
    }

    public static IEnumerable<ToldEvent> Read(string path) => File.ReadLines(path)
        .Select(line => line.Split(' '))
        .Where(words => words is [_, _, _, _, _, End])
        .Select(words => new ToldEvent(Number(words[0]), words[1], Number(words[2]), Guid.Parse(words[3]), words[4]));

    /// <summary>The clock of the ticks is the machine's, so that lines of several processes can be put in order.</summary>
    public void Told(HookEvent change) => Write(string.Create(
        CultureInfo.InvariantCulture,
        $"{Stopwatch.GetTimestamp()} {change.Account.Value} {change.Sequence} {change.Id} {Subject(change)} {End}"));

    public void Dispose() => _file.Dispose();

    public static string Subject(HookEvent change) => change.Contact?.ToString() ?? $"{change.Address!.Value.Kind}:{change.Address.Value.Key}";

    private static long Number(string word) => long.Parse(word, CultureInfo.InvariantCulture);

    private void Write(string line)
    {
        lock (_gate)
        {
            _file.Write(line + "\n");
            _file.Flush();
        }
    }
}
