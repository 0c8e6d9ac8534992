using System.Runtime.CompilerServices;
using ContactCore.Stores;
using ContactCore.Watching;

namespace ContactCore.Tests.Diagnostics;

public sealed class EveryChangeHasAName
{
    [Fact]
    public void Each_kind_of_change_is_counted_under_a_name_of_its_own()
    {
        Type[] kinds = [.. typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)))];
        string[] names = [.. kinds.Select(kind => ChangeKind.Of((Change)RuntimeHelpers.GetUninitializedObject(kind)))];
        Assert.NotEmpty(kinds);
        Assert.DoesNotContain("_OTHER", names);
        Assert.Equal(kinds.Length, names.Distinct(StringComparer.Ordinal).Count());
    }
}
