using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Numbers and keys that are copied, not counted.</summary>
internal sealed class CodeComparator : Comparator
{
    private const int OneEdit = 2;
    private const int TwoEdits = 3;

    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "one edit", "two edits", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written) => Folding.LettersAndDigits(value, written);

    public override Sketch Draw(int number, ReadOnlySpan<char> form) => Sketch.OfDigits(number, form);

    public override bool MayBeNear(in Sketch left, in Sketch right) => Sketch.MayBeWithin(left, right, 2);

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int shorter = Math.Min(left.Length, right.Length);
        if (shorter < 2 || Math.Abs(left.Length - right.Length) > 2)
            return Different;
        int edits = OptimalAlignment.Distance(left, right);
        return edits == 1 ? OneEdit : edits == 2 && shorter >= 5 ? TwoEdits : Different;
    }
}
