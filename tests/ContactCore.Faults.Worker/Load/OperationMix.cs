using ContactCore.Faults.Worker.Load.Operations;

namespace ContactCore.Faults.Worker.Load;

/// <summary>How often writers do what.</summary>
internal static class OperationMix
{
    private static readonly (int Parts, Operation Operation)[] All =
    [
        (25, new Adding()),
        (12, new AddingDuplicate()),
        (28, new Editing()),
        (10, new Refusing()),
        (7, new Deleting()),
        (3, new RemovingDuplicates()),
        (6, new AddingToBlacklist()),
        (5, new Listing()),
        (4, new AddingMembers()),
    ];

    public static IEnumerable<Operation> Each => All.Select(one => one.Operation);

    public static Operation Any(Random random)
    {
        int part = random.Next(All.Sum(one => one.Parts));
        return All.First(one => (part -= one.Parts) < 0).Operation;
    }
}
