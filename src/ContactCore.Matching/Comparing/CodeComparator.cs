using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>Numbers and keys that are copied, not counted.</summary>
internal sealed class CodeComparator : Comparator
{
    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "one edit", "two edits", "different"];

    public override string Form(string value) => Folding.LettersAndDigits(value);

    public override int Compare(string left, string right)
    {
        int edits = OptimalAlignment.Distance(left, right);
        int shorter = Math.Min(left.Length, right.Length);
        return edits == 1 && shorter >= 3 ? 2 : edits == 2 && shorter >= 6 ? 3 : Different;
    }
}
