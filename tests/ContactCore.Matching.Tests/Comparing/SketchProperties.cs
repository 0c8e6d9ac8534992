using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;
using ContactCore.Tests;

namespace ContactCore.Matching.Tests.Comparing;

/// <summary>What a sketch rules out is different indeed, and no comparison depends on which value comes first.</summary>
public sealed class SketchProperties
{
    private static readonly Comparator[] Comparators =
    [
        new NameComparator(), new TextComparator(), new CodeComparator(), new EmailComparator(), new PhoneComparator(), new DateComparator(false), new NumberComparator(),
    ];

    [ScaledProperty(2_000)]
    public bool A_sketch_rules_out_nothing_that_is_near(int seed)
    {
        Random random = new(seed);
        string left = Text(random);
        string right = random.Next(3) == 0 ? Text(random) : Changed(left, random);
        return Comparators.All(comparator => Holds(comparator, left, right));
    }

    private static bool Holds(Comparator comparator, string left, string right)
    {
        string one = Form(comparator, left);
        string other = Form(comparator, right);
        if (one.Length == 0 || other.Length == 0 || one == other)
            return true;
        int level = comparator.Compare(one, other);
        Sketch drawn = comparator.Draw(1, one);
        Sketch otherDrawn = comparator.Draw(2, other);
        bool mayBe = comparator.MayBeNear(drawn, otherDrawn);
        return (!mayBe || level == comparator.CompareNear(drawn, otherDrawn, one, other)) && level == comparator.Compare(other, one) && level > Comparator.Same && level <= comparator.Different && (mayBe || level == comparator.Different);
    }

    private static string Form(Comparator comparator, string text)
    {
        CharBuffer written = new();
        comparator.Form(text, written);
        return written.Text.ToString();
    }

    private static string Text(Random random) => random.Next(5) switch
    {
        0 => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)('a' + random.Next(26)))),
        1 => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(2) == 0 ? "smith" : "o'neill")),
        2 => FormattableString.Invariant($"{random.Next(1900, 2030)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
        3 => FormattableString.Invariant($"+{random.NextInt64(1_000_000_000_000)}"),
        _ => FormattableString.Invariant($"Ann{random.Next(100)}.é{(char)random.Next(32, 0x3000)}@mail{random.Next(3)}.com"),
    };

    private static string Changed(string text, Random random)
    {
        for (int changes = random.Next(1, 4); changes > 0 && text.Length > 1; changes--)
        {
            int at = random.Next(text.Length - 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, ((char)('a' + random.Next(26))).ToString()),
                2 => text.Remove(at, 1).Insert(at, random.Next(10).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Remove(at, 1).Insert(at + 1, text[at].ToString()),
            };
        }

        return text;
    }
}
