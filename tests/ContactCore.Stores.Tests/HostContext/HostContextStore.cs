using ContactCore.Conformance;
using ContactCore.Setup;
using ContactCore.Stores.Tests.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.HostContext;

/// <summary>EF Core in a host's own context, whose tables the host creates itself.</summary>
public sealed class HostContextStore : StoreUnderTest
{
    private readonly SqliteFile _file = new();
    private bool _created;

    public override bool IsDurable => true;

    // The same translators as in the ready context, where all are tried.
    public override int FiltersATest => 60;

    public override void AddTo(ContactCoreBuilder builder)
    {
        if (!_created)
            CreateTables();
        builder.Services.AddDbContextFactory<AppDb>(options => options.UseSqlite(_file.ConnectionString));
        builder.UseEntityFrameworkCore<AppDb>().WithSqlite();
    }

    public override Task<bool> TrySpoilAsync(StoreProblem problem) => _file.TrySpoilAsync(problem);

    public override Task DisposeStoreAsync()
    {
        _file.Delete();
        return Task.CompletedTask;
    }

    private void CreateTables()
    {
        using AppDb db = new(new DbContextOptionsBuilder<AppDb>().UseSqlite(_file.ConnectionString).Options);
        db.Database.EnsureCreated();
        _created = true;
    }
}
