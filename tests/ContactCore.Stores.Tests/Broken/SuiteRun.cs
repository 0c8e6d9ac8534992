using System.Reflection;
using System.Reflection.Emit;
using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.Broken;

/// <summary>Runs the suite by reflection and says which tests fail, without a test runner that would report them.</summary>
public static class SuiteRun
{
    /// <summary>Runs a class of the suite for a store.</summary>
    public static async Task<IReadOnlyList<MethodInfo>> FailuresAsync(Type suite, Type store)
    {
        List<MethodInfo> failures = [];
        Type inherited = Inherit(suite.MakeGenericType(store));
        foreach (MethodInfo test in ConformanceSuite.TestsOf(inherited))
        {
            foreach (object?[] arguments in ArgumentsOf(test))
            {
                if (await FailsAsync(inherited, test, arguments))
                    failures.Add(test);
            }
        }

        return failures;
    }

    private static async Task<bool> FailsAsync(Type suite, MethodInfo test, object?[] arguments)
    {
        object instance = Activator.CreateInstance(suite)!;
        IAsyncLifetime lifetime = (IAsyncLifetime)instance;
        try
        {
            await lifetime.InitializeAsync();
            await (Task)test.Invoke(instance, arguments)!;
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return true;
        }
        finally
        {
            await lifetime.DisposeAsync();
        }
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo test) => test.GetParameters().Length == 0
        ? [[]]
        : test.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(test));

    // What an adapter's one line declares, declared here where no runner finds it.
    private static Type Inherit(Type suite)
    {
        AssemblyBuilder assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Inherited"), AssemblyBuilderAccess.RunAndCollect);
        return assembly.DefineDynamicModule("Inherited").DefineType("Inherited", TypeAttributes.Public, suite).CreateType();
    }
}
