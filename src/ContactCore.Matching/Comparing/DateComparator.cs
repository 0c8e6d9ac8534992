using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>Days in eight digits.</summary>
internal sealed class DateComparator(bool isMonthFirst) : Comparator
{
    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "one digit or swapped", "two digits or the same month", "different"];

    public override string Form(string value) => DateForm.Of(value, isMonthFirst);

    public override int Compare(string left, string right)
    {
        int edits = OptimalAlignment.Distance(left, right);
        if (edits <= 1 || IsSwapped(left, right))
            return 2;
        bool isSameMonth = left.Length == 8 && right.Length == 8 && left.AsSpan(0, 6).SequenceEqual(right.AsSpan(0, 6));
        return edits == 2 || isSameMonth ? 3 : Different;
    }

    private static bool IsSwapped(string left, string right) =>
        left.Length == 8 && right.Length == 8 && left.AsSpan(0, 4).SequenceEqual(right.AsSpan(0, 4))
        && left.AsSpan(4, 2).SequenceEqual(right.AsSpan(6, 2)) && left.AsSpan(6, 2).SequenceEqual(right.AsSpan(4, 2));
}
