using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Phone numbers: with and without the country's code the last digits are the same.</summary>
internal sealed class PhoneComparator : Comparator
{
    private const int Telling = 7;

    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "same last digits", "one digit", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written) => Folding.Digits(value.TrimStart("+0 ("), written);

    public override Sketch Draw(int number, ReadOnlySpan<char> form) => Sketch.OfDigits(number, form);

    public override bool MayBeNear(in Sketch left, in Sketch right) =>
        Sketch.MayBeWithin(left, right, 1) || Sketch.Common(left, right) >= Telling;

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length >= Telling && right.Length >= Telling && left[^Telling..].SequenceEqual(right[^Telling..]))
            return 2;
        return left.Length >= 5 && Math.Abs(left.Length - right.Length) <= 1 && OptimalAlignment.Distance(left, right) <= 1 ? 3 : Different;
    }
}
