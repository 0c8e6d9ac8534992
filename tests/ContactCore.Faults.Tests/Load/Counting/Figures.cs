using ContactCore.Faults.Worker.Load;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>The line of figures of a run.</summary>
internal static class Figures
{
    public static string Of(IReadOnlyList<LedgerEntry> entries)
    {
        IEnumerable<string> kinds = entries.GroupBy(entry => entry.Kind, StringComparer.Ordinal)
            .Select(kind => FormattableString.Invariant($"{kind.Count(entry => entry.Outcome == Outcome.Done)} {kind.Key}"));
        long[] took = [.. entries.Where(entry => entry.Outcome == Outcome.Done).Select(entry => entry.Milliseconds).Order()];
        string ends = FormattableString.Invariant(
            $"{Count(Outcome.Refused)} refused, {Count(Outcome.Failed)} failed, {Count(Outcome.Unknown)} unknown, {entries.Sum(entry => entry.Conflicts)} conflicts");
        string times = FormattableString.Invariant(
            $"median {took[took.Length / 2]} ms, 99 of 100 within {took[took.Length * 99 / 100]} ms, longest {took[^1]} ms");
        return FormattableString.Invariant($"{took.Length} done ({string.Join(", ", kinds)}), {ends}; {times}");

        int Count(Outcome outcome) => entries.Count(entry => entry.Outcome == outcome);
    }
}
