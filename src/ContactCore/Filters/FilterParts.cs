namespace ContactCore.Filters;

/// <summary>Walks through a filter.</summary>
internal static class FilterParts
{
    /// <summary>Every single condition, in order.</summary>
    public static IEnumerable<ContactFilter> Conditions(this ContactFilter filter) => filter switch
    {
        AllOf all => all.All.SelectMany(Conditions),
        AnyOf any => any.Any.SelectMany(Conditions),
        Not not => not.Part.Conditions(),
        _ => [filter],
    };
}
