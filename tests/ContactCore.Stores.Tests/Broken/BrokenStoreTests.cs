using System.Reflection;
using ContactCore.Conformance;
using ContactCore.Stores.Tests.Broken.Readers;
using ContactCore.Stores.Tests.InMemory;

namespace ContactCore.Stores.Tests.Broken;

public sealed class BrokenStoreTests
{
    public static TheoryData<Type> Breaches { get; } = [.. All.Select(breach => breach.GetType())];

    public static TheoryData<Type> CaughtByScripts { get; } =
        [.. All.Where(breach => breach.IsCaughtByScripts).Select(breach => breach.GetType())];

    private static IReadOnlyList<Breach> All =>
    [
        .. typeof(BrokenStoreTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Breach)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (Breach)Activator.CreateInstance(type)!),
    ];

    // The same tests run of the store in memory by themselves; this one says that they do under a broken store's run, too.
    [Fact]
    [Trait("Size", "Acceptance")]
    public async Task A_store_that_is_not_broken_fails_no_test()
    {
        foreach (Type suite in ConformanceSuite.Classes)
            Assert.Empty(await SuiteRun.FailuresAsync(suite, typeof(InMemoryStore)));
    }

    [Fact]
    public void A_store_is_broken_in_at_least_ten_ways() => Assert.InRange(All.Count, 10, int.MaxValue);

    [Theory]
    [MemberData(nameof(Breaches))]
    public async Task A_store_that_breaks_a_promise_fails_a_test_of_that_promise(Type breach)
    {
        string promise = All.Single(known => known.GetType() == breach).Promise;
        List<MethodInfo> failed = [];
        foreach (Type suite in ConformanceSuite.Classes.Where(suite => suite != typeof(ModelConformance<>) && suite.GetMethods().Any(test => Names(test, promise))))
            failed.AddRange(await SuiteRun.FailuresAsync(suite, typeof(BrokenStore<>).MakeGenericType(breach)));

        Assert.Contains(failed, test => Names(test, promise));
    }

    [Theory]
    [MemberData(nameof(CaughtByScripts))]
    [Trait("Size", "Acceptance")]
    public async Task Random_scripts_catch_a_broken_store_too(Type breach)
    {
        Assert.NotEmpty(await SuiteRun.FailuresAsync(typeof(ModelConformance<>), typeof(BrokenStore<>).MakeGenericType(breach)));
    }

    [Fact]
    public async Task The_wall_between_accounts_stops_a_store_that_leaks()
    {
        MethodInfo[] failed = [.. await SuiteRun.FailuresAsync(typeof(AccountWallConformance<>), typeof(BrokenStore<LeaksOtherAccounts>))];
        Assert.Equal(["No_method_of_a_book_reaches_another_account", "No_reader_gives_anything_of_another_account"], failed.Select(test => test.Name).Order(StringComparer.Ordinal));
    }

    private static bool Names(MethodInfo test, string promise) => test.GetCustomAttributes<PromiseAttribute>().Any(named => named.Code == promise);
}
