using ContactCore.EntityFrameworkCore.Filters;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Tests.Filters;

/// <summary>Each kind of condition has a translator.</summary>
public sealed class Translators
{
    [Fact]
    public void None_is_missing() => Assert.Equal(
        typeof(ContactFilter).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ContactFilter))).Select(type => type.Name).Order(),
        FilterTranslators.Kinds.Select(type => type.Name).Order());
}
