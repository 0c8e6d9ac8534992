using System.Reflection;
using Xunit.Sdk;

namespace ContactCore.Cli.Tests.Support;

/// <summary>Runs a theory on the memory and on SQLite.</summary>
public sealed class OnBothStoresAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["memory"], ["sqlite"]];
}
