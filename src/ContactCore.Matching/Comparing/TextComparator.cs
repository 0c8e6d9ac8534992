using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>Words: an address line, a town.</summary>
internal sealed class TextComparator : Comparator
{
    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "nearly the same", "similar", "different"];

    public override string Form(string value) => Folding.Words(value);

    public override int Compare(string left, string right)
    {
        double similarity = JaroWinkler.Similarity(left, right);
        if (similarity >= 0.92)
            return 2;
        double shared = Shared(left, right);
        if (shared >= 1)
            return 2;
        return similarity >= 0.82 || shared >= 0.5 ? 3 : Different;
    }

    // The words of the shorter one that the longer one has too.
    private static double Shared(string left, string right)
    {
        if (left.IndexOf(' ') < 0 && right.IndexOf(' ') < 0)
            return 0;
        string[] lefts = left.Split(' ');
        string[] rights = right.Split(' ');
        int both = lefts.Intersect(rights, StringComparer.Ordinal).Count();
        return (double)both / Math.Max(lefts.Length, rights.Length);
    }
}
