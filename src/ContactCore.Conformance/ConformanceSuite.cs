using System.Reflection;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>The suite as a whole: which classes an adapter's test project has to inherit.</summary>
public static class ConformanceSuite
{
    /// <summary>The suite's classes, each of which an adapter inherits once a store.</summary>
    public static IReadOnlyList<Type> Classes { get; } =
    [
        .. typeof(ConformanceSuite).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsGenericTypeDefinition: true })
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(StoreConformance<>))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The tests of one of the suite's classes, or of a class that inherits one.</summary>
    /// <param name="suite">The class.</param>
    /// <returns>The methods by name.</returns>
    public static IReadOnlyList<MethodInfo> TestsOf(Type suite)
    {
        ArgumentNullException.ThrowIfNull(suite);
        return [.. suite.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).OrderBy(method => method.Name, StringComparer.Ordinal)];
    }

    /// <summary>The suite's classes that nothing inherits for a store, so that a test of the adapter's can ask for none.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="tests">The adapter's test assembly.</param>
    /// <returns>The classes that are missing.</returns>
    public static IReadOnlyList<Type> MissingFor<TStore>(Assembly tests)
        where TStore : StoreUnderTest, new()
    {
        ArgumentNullException.ThrowIfNull(tests);
        HashSet<Type?> inherited = [.. tests.GetTypes().Where(type => !type.IsAbstract).Select(type => type.BaseType)];
        return [.. Classes.Where(suite => !inherited.Contains(suite.MakeGenericType(typeof(TStore))))];
    }
}
