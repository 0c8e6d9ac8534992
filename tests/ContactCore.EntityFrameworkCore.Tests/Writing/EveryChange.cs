using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Tests.Writing;

/// <summary>No kind of change is left out.</summary>
public sealed class EveryChange
{
    [Fact]
    public void Each_kind_of_change_has_a_handler() => Assert.Equal(
        typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract).ToHashSet(),
        ChangeHandlers.Kinds.ToHashSet());
}
