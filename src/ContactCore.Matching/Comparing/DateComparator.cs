using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Days in eight digits.</summary>
internal sealed class DateComparator(bool isMonthFirst) : Comparator
{
    private const int Digits = 8;
    private const int OneDigit = 2;
    private const int SamePart = 3;
    private const int TwoDigits = 4;

    public override IReadOnlyList<string> Levels { get; } =
        ["unknown", "same", "one digit off, or day and month swapped", "same year and month, or same day and month", "two digits off, or the same year", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written) => DateForm.Write(value, isMonthFirst, written);

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != Digits || right.Length != Digits)
            return OptimalAlignment.Distance(left, right) <= 1 ? OneDigit : Different;
        int edits = OptimalAlignment.Distance(left, right);
        if (edits <= 1 || IsSwapped(left, right))
            return OneDigit;
        if (left[..6].SequenceEqual(right[..6]) || left[4..].SequenceEqual(right[4..]))
            return SamePart;
        return edits == 2 || left[..4].SequenceEqual(right[..4]) ? TwoDigits : Different;
    }

    private static bool IsSwapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left[..4].SequenceEqual(right[..4]) && left[4..6].SequenceEqual(right[6..]) && left[6..].SequenceEqual(right[4..6]);
}
