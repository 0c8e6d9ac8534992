using ContactCore.Faults.Worker.Load;
using ContactCore.Faults.Worker.Load.Operations;
using ContactCore.Histories;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>
/// Each operation left exactly what its outcome says: all where it is done, nothing where it was refused or failed, and
/// either where nobody knows. Nothing was left by an operation that no ledger has.
/// </summary>
internal static class OperationCount
{
    public static void Compare(AccountCount count, Findings findings)
    {
        foreach (LedgerEntry entry in count.Ledger.Entries)
            Compare(entry, count.Traces.Of(entry.Mark), findings);
        foreach (string mark in count.Traces.Marks.Where(mark => !count.Ledger.ByMark.ContainsKey(mark)))
            (Marks.AccountOf(mark) == count.Ledger.Account ? findings.Doubled : findings.Foreign)
                .Enqueue($"{mark} wrote to {count.Ledger.Account}, and no ledger has it");
    }

    private static void Compare(LedgerEntry entry, IReadOnlyList<Trace> traces, Findings findings)
    {
        if (traces.Any(trace => !IsOf(entry, trace)))
            findings.Half.Enqueue($"{entry} left what is not its own: {string.Join(", ", traces)}");
        (long least, long most) = entry.Outcome switch
        {
            Outcome.Done => (Whole(entry), Whole(entry)),
            Outcome.Unknown => (0, OfMany(entry) ? long.MaxValue : 1),
            _ => (0, 0),
        };
        if (traces.Count < least)
            findings.Lost.Enqueue($"{entry} left {traces.Count} of {least}");
        if (traces.Count > most)
            findings.Doubled.Enqueue($"{entry} left {traces.Count} where {most} were due");
    }

    private static bool OfMany(LedgerEntry entry) => entry.Kind is RemovingDuplicates.Name or AddingMembers.Name;

    private static long Whole(LedgerEntry entry) => OfMany(entry) ? entry.Result : entry.Kind == Listing.Name ? 0 : 1;

    private static bool IsOf(LedgerEntry entry, Trace trace) => entry.Kind switch
    {
        Adding.Name or AddingDuplicate.Name => trace == new Trace(HistoryWhat.Created, entry.Mark),
        Editing.Name => trace == new Trace(HistoryWhat.Changed, entry.Subject),
        Refusing.Name => trace == new Trace(HistoryWhat.Unsubscribed, entry.Subject),
        Deleting.Name => trace == new Trace(HistoryWhat.Deleted, entry.Subject),
        RemovingDuplicates.Name => trace.What == HistoryWhat.Deleted,
        AddingToBlacklist.Name => trace == new Trace(HistoryWhat.Blacklisted, entry.Subject),
        AddingMembers.Name => trace.What is null,
        _ => false,
    };
}
