using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Email addresses: of two at different providers, what stands before the @ says the most.</summary>
internal sealed class EmailComparator : Comparator
{
    private const double SimilarAt = 0.9;
    private const int SameLocal = 2;
    private const int Near = 3;
    private const int Similar = 4;

    /// <summary>Different, or near in no more than the names that the two records share, which have been told already.</summary>
    public const int ByNames = 5;

    public override IReadOnlyList<string> Levels { get; } =
        ["unknown", "same", "same before the @", "one or two edits", "similar before the @", "different, but for the names"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written)
    {
        int at = value.LastIndexOf('@');
        if (at < 0)
        {
            Folding.LettersAndDigits(value, written);
            return;
        }

        ReadOnlySpan<char> domain = value[(at + 1)..].Trim();
        bool isGoogle = domain.Equals("gmail.com", StringComparison.OrdinalIgnoreCase) || domain.Equals("googlemail.com", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> local = value[..at];
        int plus = local.IndexOf('+');
        if (plus > 0)
            local = local[..plus];
        foreach (char character in local)
        {
            if (!char.IsWhiteSpace(character) && !(isGoogle && character == '.'))
                written.Append(char.ToLowerInvariant(character));
        }

        if (written.Length == 0)
            return;
        written.Append('@');
        foreach (char character in isGoogle ? "gmail.com" : domain)
        {
            if (!char.IsWhiteSpace(character))
                written.Append(char.ToLowerInvariant(character));
        }
    }

    public override Sketch Draw(int number, ReadOnlySpan<char> form) => Sketch.OfWords(number, Local(form));

    public override bool MayBeNear(in Sketch left, in Sketch right) =>
        Sketch.MayBeSimilar(left, right, SimilarAt) || Sketch.MayBeWithin(left, right, 2);

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        ReadOnlySpan<char> leftLocal = Local(left);
        ReadOnlySpan<char> rightLocal = Local(right);
        if (leftLocal.SequenceEqual(rightLocal))
            return SameLocal;
        if (Math.Abs(left.Length - right.Length) <= 2 && OptimalAlignment.Distance(left, right) <= 2)
            return Near;
        return JaroWinkler.Similarity(leftLocal, rightLocal) >= SimilarAt ? Similar : Different;
    }

    /// <summary>What stands before the @.</summary>
    public static ReadOnlySpan<char> Local(ReadOnlySpan<char> email) => email.LastIndexOf('@') is >= 0 and int at ? email[..at] : email;
}
