using ContactCore.InMemory.Writing;
using ContactCore.Stores;

namespace ContactCore.InMemory.Tests.Writing;

public sealed class ChangeHandlersTests
{
    [Fact]
    public void Every_kind_of_change_has_a_handler()
    {
        IEnumerable<Type> kinds = typeof(Change).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract);

        Assert.Equal(Names(kinds), Names(ChangeHandlers.Kinds));
    }

    private static string[] Names(IEnumerable<Type> kinds) =>
        [.. kinds.Select(kind => kind.FullName!).Order(StringComparer.Ordinal)];
}
