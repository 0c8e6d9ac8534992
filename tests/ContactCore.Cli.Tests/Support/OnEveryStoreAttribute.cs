using Xunit.Sdk;

namespace ContactCore.Cli.Tests.Support;

/// <summary>Runs a test on the memory, on SQLite and on PostgreSQL, the last with the trait that leaves it out where no server is.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ContactCore.Cli.Tests.Support.EveryStoreDiscoverer", "ContactCore.Cli.Tests")]
public sealed class OnEveryStoreAttribute : FactAttribute;
