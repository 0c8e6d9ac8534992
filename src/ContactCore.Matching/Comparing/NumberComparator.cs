using System.Globalization;

namespace ContactCore.Matching.Comparing;

/// <summary>Quantities.</summary>
internal sealed class NumberComparator : Comparator
{
    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "within 1 %", "within 10 %", "different"];

    public override string Form(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : "";

    public override int Compare(string left, string right)
    {
        double one = double.Parse(left, CultureInfo.InvariantCulture);
        double other = double.Parse(right, CultureInfo.InvariantCulture);
        double apart = Math.Abs(one - other) / Math.Max(Math.Abs(one), Math.Abs(other));
        return apart <= 0.01 ? 2 : apart <= 0.1 ? 3 : Different;
    }
}
