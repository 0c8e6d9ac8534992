using ContactCore.Conformance;
using ContactCore.Conformance.Models;
using ContactCore.Setup;

namespace ContactCore.Stores.Tests.Sqlite;

public sealed class SqliteStore : StoreUnderTest
{
    private readonly SqliteFile _file = new();

    public override bool IsDurable => true;

    // The many are tried at acceptance size.
    public override int FiltersATest => Scale.Between(60, 400);

    public override int ScriptsATest => Scale.Between(2, 4);

    public override void AddTo(ContactCoreBuilder builder) => builder.UseSqlite(_file.ConnectionString);

    public override Task<bool> TrySpoilAsync(StoreProblem problem) => _file.TrySpoilAsync(problem);

    public override Task DisposeStoreAsync()
    {
        _file.Delete();
        return Task.CompletedTask;
    }
}
