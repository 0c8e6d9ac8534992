using System.Collections.Concurrent;

namespace OwnStore;

/// <summary>Who wrote what, and when: a line for each change set that was applied.</summary>
public sealed class Trail
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public void Add(string line) => _lines.Enqueue(line);
}
