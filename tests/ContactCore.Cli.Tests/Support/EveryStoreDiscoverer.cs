using Xunit.Abstractions;
using Xunit.Sdk;

namespace ContactCore.Cli.Tests.Support;

/// <summary>Makes a case a store; traits of their own are what rows of a theory cannot have.</summary>
public sealed class EveryStoreDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        foreach (string store in (string[])["memory", "sqlite", Demo.Postgres])
        {
            XunitTestCase test = new(
                diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, [store]);
            if (store == Demo.Postgres)
                test.Traits["Database"] = ["PostgreSQL"];
            yield return test;
        }
    }
}
