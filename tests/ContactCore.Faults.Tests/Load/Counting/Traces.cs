using ContactCore.Histories;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>What operations left behind, by the marks that the actors carry.</summary>
internal sealed class Traces
{
    private readonly Dictionary<string, List<Trace>> _traces = new(StringComparer.Ordinal);

    public IEnumerable<string> Marks => _traces.Keys;

    public void Add(string mark, HistoryWhat? what, string subject)
    {
        if (!_traces.TryGetValue(mark, out List<Trace>? traces))
            _traces[mark] = traces = [];
        traces.Add(new Trace(what, subject));
    }

    public IReadOnlyList<Trace> Of(string mark) => _traces.GetValueOrDefault(mark) ?? [];
}

/// <summary>One entry of a history, or a membership.</summary>
/// <param name="What">What happened, or null for a membership.</param>
/// <param name="Subject">The contact's external ID, or the address.</param>
internal sealed record Trace(HistoryWhat? What, string Subject);
