using ContactCore.Books;
using ContactCore.Faults.Worker.Hooks;
using ContactCore.Hooks;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>
/// Counts an account's events: each entry of its histories was delivered or waits, no other event was ever there, and each
/// subject's were delivered in order, though some of them more than once.
/// </summary>
internal sealed class EventCount(ContactBook book, IEnumerable<ToldEvent> told, Findings findings)
{
    private readonly ToldEvent[] _told = [.. told.Where(one => one.Account == book.Account.Value)];

    public async Task CountAsync(IReadOnlySet<Guid> entries)
    {
        List<HookEvent> waiting = await book.Hooks.ListAsync().Select(one => one.Event).ToListAsync();
        Dictionary<long, (Guid Id, string Subject)> known = [];
        foreach ((long sequence, Guid id, string subject) in _told.Select(one => (one.Sequence, one.Id, one.Subject))
            .Concat(waiting.Select(one => (one.Sequence, one.Id, EventFile.Subject(one)))))
        {
            if (!known.TryAdd(sequence, (id, subject)) && known[sequence] != (id, subject))
                findings.Doubled.Enqueue($"event {sequence} of {book.Account.Value} is two");
        }

        HashSet<Guid> ids = [.. known.Values.Select(one => one.Id)];
        foreach (Guid entry in entries.Except(ids))
            findings.Lost.Enqueue($"the event of entry {entry} in {book.Account.Value}");
        foreach (Guid id in ids.Except(entries))
            findings.Doubled.Enqueue($"event {id} of {book.Account.Value} is of no entry");
        if (ids.Count != known.Count || (known.Count > 0 && known.Keys.Max() != known.Count))
            findings.Doubled.Enqueue($"{known.Count} events of {book.Account.Value} have {ids.Count} entries and numbers up to {known.Keys.Max()}");
        RequireOrder(known);
    }

    // When an event comes for the first time, all earlier ones of its subject have come before.
    private void RequireOrder(Dictionary<long, (Guid Id, string Subject)> known)
    {
        Dictionary<string, Queue<long>> expected = known
            .GroupBy(one => one.Value.Subject, one => one.Key, StringComparer.Ordinal)
            .ToDictionary(subject => subject.Key, subject => new Queue<long>(subject.Order()), StringComparer.Ordinal);
        HashSet<long> seen = [];
        foreach (ToldEvent one in _told.Where(one => seen.Add(one.Sequence)))
        {
            long next = expected[one.Subject].Dequeue();
            if (one.Sequence != next)
                findings.Lost.Enqueue($"the order of {one.Subject} in {one.Account}: {one.Sequence} came before {next}");
        }
    }
}
