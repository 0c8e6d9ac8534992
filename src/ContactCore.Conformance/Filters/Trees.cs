using ContactCore.Filters;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>Generates filters: conditions nested in all, any and not.</summary>
internal static class Trees
{
    private const int Depth = 4;

    /// <summary>Trees of conditions; every second one is a single condition.</summary>
    public static Gen<ContactFilter> Of(Gen<ContactFilter> condition) => Gen.OneOf(condition, Nested(condition, Depth));

    private static Gen<ContactFilter> Nested(Gen<ContactFilter> condition, int depth)
    {
        if (depth == 0)
            return condition;
        Gen<ContactFilter> part = Nested(condition, depth - 1);
        Gen<ContactFilter[]> parts = Gen.Frequency((3, Gen.Constant(2)), (2, Gen.Constant(3)), (1, Gen.Choose(4, 7))).SelectMany(count => Gen.ArrayOf(part, count));
        return Gen.Frequency(
            (3, condition),
            (1, parts.Select(some => (ContactFilter)new AllOf([.. some]))),
            (2, parts.Select(some => (ContactFilter)new AnyOf([.. some]))),
            (2, part.Select(some => (ContactFilter)new Not(some))));
    }
}
