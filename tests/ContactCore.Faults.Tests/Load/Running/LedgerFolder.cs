using ContactCore.Faults.Worker.Load;

namespace ContactCore.Faults.Tests.Load.Running;

/// <summary>The ledgers of all writers, in a folder of their own.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contactcore-ledgers-").FullName;

    public string PathOf(string account, string writer) => Path.Combine(_folder, $"{account}-{writer}");

    public IReadOnlyList<LedgerEntry> Read() => [.. Directory.EnumerateFiles(_folder).SelectMany(Ledger.Read)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
