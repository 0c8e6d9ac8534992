using ContactCore.Faults.Worker.Load;
using ContactCore.Faults.Worker.Load.Operations;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>What the ledgers say of one account.</summary>
internal sealed class AccountLedger
{
    private readonly ILookup<string, LedgerEntry> _edits;

    public AccountLedger(string account, IEnumerable<LedgerEntry> all)
    {
        Account = account;
        Entries = [.. all.Where(entry => entry.Account == account)];
        ByMark = Entries.ToDictionary(entry => entry.Mark, StringComparer.Ordinal);
        _edits = Of(Editing.Name).ToLookup(entry => entry.Subject, StringComparer.Ordinal);
    }

    public string Account { get; }

    public IReadOnlyList<LedgerEntry> Entries { get; }

    public IReadOnlyDictionary<string, LedgerEntry> ByMark { get; }

    public IEnumerable<LedgerEntry> Of(params string[] kinds) => Entries.Where(entry => kinds.Contains(entry.Kind, StringComparer.Ordinal));

    /// <summary>How many edits of a contact have an outcome.</summary>
    public int Edits(string contact, Outcome outcome) => _edits[contact].Count(entry => entry.Outcome == outcome);
}
