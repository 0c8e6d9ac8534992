using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>Names of persons.</summary>
internal sealed class NameComparator : Comparator
{
    /// <summary>The name stands in another column of names, and that one's name here.</summary>
    public const int Swapped = 2;

    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "swapped", "nearly the same", "similar", "initial", "different"];

    public override string Form(string value) => Folding.Words(value);

    public override int Compare(string left, string right)
    {
        if (left.Length == 1 || right.Length == 1)
            return left[0] == right[0] ? 5 : Different;
        double similarity = JaroWinkler.Similarity(left, right);
        if (similarity >= 0.92 || (left.Length >= 4 && right.Length >= 4 && OptimalAlignment.Distance(left, right) <= 1))
            return 3;
        return similarity >= 0.8 ? 4 : Different;
    }
}
