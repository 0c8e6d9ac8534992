using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Words: an address line, a town.</summary>
internal sealed class TextComparator : Comparator
{
    private const double SomeAt = 0.82;
    private const int Near = 2;
    private const int Similar = 3;
    private const int Some = 4;

    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "nearly the same", "similar", "some words", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written) => Folding.Words(value, written);

    public override bool MayBeNear(in Sketch left, in Sketch right) =>
        Sketch.MayBeSimilar(left, right, SomeAt) || Sketch.MayShareWords(left, right);

    public override int CompareNear(in Sketch left, in Sketch right, ReadOnlySpan<char> leftForm, ReadOnlySpan<char> rightForm) =>
        Compare(leftForm, rightForm, Sketch.MayBeSimilar(left, right, SomeAt) ? JaroWinkler.Similarity(leftForm, rightForm) : 0);

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Compare(left, right, JaroWinkler.Similarity(left, right));

    private int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double similarity)
    {
        if (similarity >= 0.92 && Math.Abs(left.Length - right.Length) <= 3 && OptimalAlignment.Distance(left, right) <= 2)
            return Near;
        int shared = left.Contains(' ') || right.Contains(' ') ? Words.Shared(left, right, out int most) * 100 / most : 0;
        if (shared >= 67 || (similarity >= 0.9 && shared == 0))
            return Similar;
        return shared >= 50 || similarity >= SomeAt ? Some : Different;
    }
}
