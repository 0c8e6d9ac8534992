using System.Globalization;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Quantities.</summary>
internal sealed class NumberComparator : Comparator
{
    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "within 1 %", "within 10 %", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written)
    {
        if (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number))
            written.Append(number.ToString("0.############################", CultureInfo.InvariantCulture));
    }

    public override bool MayBeNear(in Sketch left, in Sketch right) => true;

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        double one = double.Parse(left, CultureInfo.InvariantCulture);
        double other = double.Parse(right, CultureInfo.InvariantCulture);
        double apart = Math.Abs(one - other) / Math.Max(Math.Abs(one), Math.Abs(other));
        return apart <= 0.01 ? 2 : apart <= 0.1 ? 3 : Different;
    }
}
