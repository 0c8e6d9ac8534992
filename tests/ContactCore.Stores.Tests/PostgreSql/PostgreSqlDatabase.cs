using ContactCore.Setup;
using ContactCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.PostgreSql;

/// <summary>A database of a test's own, and ways to spoil what is in it.</summary>
public sealed class PostgreSqlDatabase(TemplateDatabase template, Func<TestRole?> role)
{
    private static readonly Dictionary<StoreProblem, string> Spoiling = new()
    {
        [StoreProblem.SchemaOlder] = "update cc_meta set value = '0' where name = 'schema'",
        [StoreProblem.SchemaNewer] = "update cc_meta set value = '99' where name = 'schema'",
        [StoreProblem.NormalizationDiffers] = """
            update cc_meta set value = '0/old' where name = 'normalization';
            update cc_contacts set full_norm = 'old', last_norm = 'old';
            update cc_segments set name_norm = 'old';
            """,
    };

    private readonly TestDatabase _database = new();
    private bool _copied;

    public string ConnectionString => _database.As(role());

    /// <summary>Lets preparing copy a prepared database instead of creating one and each of its tables.</summary>
    public void CopyWhenPrepared(ContactCoreBuilder builder)
    {
        ServiceDescriptor setup = builder.Services.Last(descriptor => descriptor.ServiceType == typeof(IStoreSetup));
        builder.Services.Remove(setup);
        builder.Services.AddSingleton<IStoreSetup>(provider => new CopyingSetup(
            (IStoreSetup)ActivatorUtilities.CreateInstance(provider, setup.ImplementationType!), CopyAsync));
    }

    public async Task<bool> TrySpoilAsync(StoreProblem problem)
    {
        if (Spoiling.TryGetValue(problem, out string? sql))
            await _database.ScalarAsync(sql);
        else if (problem == StoreProblem.Missing)
            await DropAsync();
        else if (problem == StoreProblem.NotAStore)
            await ReplaceAsync();
        else
            return false;
        return true;
    }

    public Task DropAsync() => _database.DropAsync(role());

    private async Task CopyAsync()
    {
        if (_copied)
            return;
        _copied = true;
        await template.CopyToAsync(_database);
    }

    private async Task ReplaceAsync()
    {
        await DropAsync();
        await _database.CreateAsync();
        await _database.ScalarAsync("create table recipes (title text)");
    }
}
