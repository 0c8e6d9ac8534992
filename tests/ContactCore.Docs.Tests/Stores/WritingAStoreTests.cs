using ContactCore.Conformance;
using ContactCore.Docs.Tests.Pages;
using ContactCore.Filters;
using ContactCore.Stores;

namespace ContactCore.Docs.Tests.Stores;

/// <summary>docs/writing-a-store.md names all that an adapter must do.</summary>
public sealed class WritingAStoreTests
{
    private static readonly string Page = DocPage.Of("docs/writing-a-store.md").Text;

    private static Type[] Public => typeof(IWriteDoor).Assembly.GetExportedTypes();

    [Fact]
    public void Every_interface_of_a_store_is_on_the_page()
    {
        IEnumerable<string> interfaces = Public.Where(type => type.IsInterface && type.Name.EndsWith("Reader", StringComparison.Ordinal))
            .Select(type => type.Name).Append(nameof(IWriteDoor)).Append(nameof(IStoreSetup));
        Assert.All(interfaces, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_change_and_of_demand_is_on_the_page()
    {
        IEnumerable<string> kinds = Public.Where(type => (type.IsSubclassOf(typeof(Change)) && !type.IsAbstract) || type.BaseType == typeof(Precondition)).Select(type => type.Name);
        Assert.All(kinds, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_class_of_the_suite_is_on_the_page() => Assert.All(
        ConformanceSuite.Classes.Select(suite => suite.Name.Split("Conformance")[0]),
        name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_condition_is_on_the_page()
    {
        IEnumerable<string> kinds = Public.Where(type => type.BaseType == typeof(ContactFilter)).Select(type => type.Name);
        Assert.All(kinds, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }
}
