using System.Reflection;
using System.Text;
using ContactCore.Conformance;
using ContactCore.Tests.Data;

namespace ContactCore.Stores.Tests.Promises;

public sealed class PromiseTests
{
    private static readonly ILookup<string, MethodInfo> Tests = ConformanceSuite.Classes
        .SelectMany(ConformanceSuite.TestsOf)
        .SelectMany(test => test.GetCustomAttributes<PromiseAttribute>().Select(promise => (promise.Code, test)))
        .ToLookup(pair => pair.Code, pair => pair.test, StringComparer.Ordinal);

    [Fact]
    public void Every_promise_of_a_store_has_a_test()
    {
        Assert.True(PromiseText.All.Count > 50);
        Assert.Empty(PromiseText.All.Select(promise => promise.Code).Except(Tests.Select(group => group.Key), StringComparer.Ordinal));
    }

    [Fact]
    public void No_test_names_a_promise_that_nobody_made()
    {
        Assert.Empty(Tests.Select(group => group.Key).Except(PromiseText.All.Select(promise => promise.Code), StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_promises_have_one_code()
    {
        Assert.Distinct(PromiseText.All.Select(promise => promise.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_test_of_the_suite_names_a_promise()
    {
        MethodInfo[] all = [.. ConformanceSuite.Classes.SelectMany(ConformanceSuite.TestsOf)];
        Assert.Empty(all.Where(test => !test.IsDefined(typeof(PromiseAttribute))).Select(test => test.Name));
    }

    [Fact]
    public void The_page_lists_each_promise_with_its_tests()
    {
        new DocumentSection("conformance.md", "promises").MustBe(Rendered());
    }

    private static string Rendered()
    {
        StringBuilder table = new("\n| promise | stated on | in words | tests |\n| --- | --- | --- | --- |\n");
        foreach (PromiseText promise in PromiseText.All.OrderBy(promise => promise.Code, PromiseText.Order))
        {
            IEnumerable<string> tests = Tests[promise.Code]
                .Select(test => $"{ClassOf(test)}: {test.Name.Replace('_', ' ')}")
                .Order(StringComparer.Ordinal);
            table.Append(null, $"| {promise.Code} | `{promise.Where}` | {promise.Words} | {string.Join("<br>", tests)} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string ClassOf(MethodInfo test) => test.DeclaringType!.Name.Split('`')[0].Replace("Conformance", "", StringComparison.Ordinal);
}
