using ContactCore.Conformance;
using ContactCore.Stores.Tests.HostContext;
using ContactCore.Stores.Tests.InMemory;
using ContactCore.Stores.Tests.PostgreSql;
using ContactCore.Stores.Tests.Sqlite;

namespace ContactCore.Stores.Tests.Promises;

public sealed class SuiteTests
{
    [Fact]
    public void Every_store_runs_the_whole_suite()
    {
        Assert.Empty(ConformanceSuite.MissingFor<InMemoryStore>(typeof(SuiteTests).Assembly));
        Assert.Empty(ConformanceSuite.MissingFor<SqliteStore>(typeof(SuiteTests).Assembly));
        Assert.Empty(ConformanceSuite.MissingFor<HostContextStore>(typeof(SuiteTests).Assembly));
        Assert.Empty(ConformanceSuite.MissingFor<PostgreSqlStore>(typeof(SuiteTests).Assembly));
        Assert.Empty(ConformanceSuite.MissingFor<PostgreSqlHostStore>(typeof(SuiteTests).Assembly));
        Assert.Empty(ConformanceSuite.MissingFor<RowLevelStore>(typeof(SuiteTests).Assembly));
    }

    [Fact]
    public void Every_store_runs_the_same_number_of_tests()
    {
        int whole = ConformanceSuite.Classes.Sum(suite => ConformanceSuite.TestsOf(suite).Count);
        Assert.True(whole > 100);
        Type[] stores =
        [
            typeof(InMemoryStore), typeof(SqliteStore), typeof(HostContextStore),
            typeof(PostgreSqlStore), typeof(PostgreSqlHostStore), typeof(RowLevelStore),
        ];
        Assert.All(stores, store => Assert.Equal(whole, CountFor(store)));
    }

    private static int CountFor(Type store) => typeof(SuiteTests).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && type.BaseType is { IsGenericType: true } suite && suite.GenericTypeArguments.Contains(store))
        .Sum(type => ConformanceSuite.TestsOf(type).Count);
}
