using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Names of persons.</summary>
internal sealed class NameComparator : Comparator
{
    /// <summary>The name stands in another column of names, and that one's name here; or the words of a whole name in another order.</summary>
    public const int Swapped = 2;

    // Of Eva and Ewa it is 0.8, but for the rounding.
    private const double SimilarAt = 0.8 - 1e-9;
    private const int Near = 3;
    private const int Part = 4;
    private const int Similar = 5;

    /// <summary>One is the first letter of the other.</summary>
    public const int Initial = 6;

    public override IReadOnlyList<string> Levels { get; } =
        ["unknown", "same", "swapped: with another name, or its words", "nearly the same", "part of the other, or a nickname", "similar", "initial of the other", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written) => Folding.Words(value, written);

    public override Sketch Draw(int number, ReadOnlySpan<char> form)
    {
        Sketch drawn = Sketch.OfWords(number, form);
        foreach (int group in Nicknames.GroupsOf(form))
            drawn = drawn.WithWord((ulong)group);
        return drawn;
    }

    public override bool MayBeNear(in Sketch left, in Sketch right) =>
        left.Length == 1 || right.Length == 1 || Sketch.MayBeSimilar(left, right, SimilarAt)
        || Sketch.MayBeWithin(left, right, 1) || Sketch.MayShareWords(left, right);

    public override int CompareNear(in Sketch left, in Sketch right, ReadOnlySpan<char> leftForm, ReadOnlySpan<char> rightForm) =>
        Compare(leftForm, rightForm, isSimilarityOpen: Sketch.MayBeSimilar(left, right, SimilarAt));

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Compare(left, right, isSimilarityOpen: true);

    private int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isSimilarityOpen)
    {
        if (left.Length == 1 || right.Length == 1)
            return left[0] == right[0] ? Initial : Different;
        if (left.Contains(' ') && Words.Shared(left, right, out int most) == most)
            return Swapped;
        double similarity = isSimilarityOpen ? JaroWinkler.Similarity(left, right) : 0;
        if (similarity >= 0.92 || (Math.Min(left.Length, right.Length) >= 4 && Math.Abs(left.Length - right.Length) <= 1 && OptimalAlignment.Distance(left, right) <= 1))
            return Near;
        if (Words.ShareOne(left, right) || Nicknames.AreOfOne(left, right))
            return Part;
        return similarity >= SimilarAt ? Similar : Different;
    }
}
