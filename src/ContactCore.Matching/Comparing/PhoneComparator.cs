using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>Phone numbers: with and without the country's code the last digits are the same.</summary>
internal sealed class PhoneComparator : Comparator
{
    private const int Telling = 7;

    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "same last digits", "one digit", "different"];

    public override string Form(string value) => Folding.Digits(value).TrimStart('0');

    public override int Compare(string left, string right)
    {
        if (left.Length >= Telling && right.Length >= Telling && left.AsSpan()[^Telling..].SequenceEqual(right.AsSpan()[^Telling..]))
            return 2;
        return left.Length >= 5 && OptimalAlignment.Distance(left, right) <= 1 ? 3 : Different;
    }
}
