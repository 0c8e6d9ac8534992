using System.Numerics;
using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Days in eight digits.</summary>
internal sealed class DateComparator(bool isMonthFirst) : Comparator
{
    private const int Digits = 8;
    private const int OneDigit = 2;
    private const int SamePart = 3;
    private const int TwoDigits = 4;

    public override IReadOnlyList<string> Levels { get; } =
        ["unknown", "same", "one digit off, or day and month swapped", "same year and month, or same day and month", "two digits off, or the same year", "different"];

    public override void Form(ReadOnlySpan<char> value, CharBuffer written) => DateForm.Write(value, isMonthFirst, written);

    public override Sketch Draw(int number, ReadOnlySpan<char> form) => Sketch.OfDay(number, DigitsOf(form));

    public override bool MayBeNear(in Sketch left, in Sketch right) =>
        left.Characters > uint.MaxValue || right.Characters > uint.MaxValue || LevelOf((uint)left.Characters, (uint)right.Characters) != Different;

    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        ulong one = DigitsOf(left);
        ulong other = DigitsOf(right);
        return one <= uint.MaxValue && other <= uint.MaxValue
            ? LevelOf((uint)one, (uint)other)
            : OptimalAlignment.Distance(left, right) <= 1 ? OneDigit : Different;
    }

    // Four bits a digit, the last one lowest; what is no day has all bits.
    private static ulong DigitsOf(ReadOnlySpan<char> form)
    {
        if (form.Length != Digits || form.ContainsAnyExceptInRange('0', '9'))
            return ulong.MaxValue;
        uint digits = 0;
        foreach (char digit in form)
            digits = (digits << 4) | (uint)(digit - '0');
        return digits;
    }

    private int LevelOf(uint left, uint right)
    {
        uint apart = left ^ right;
        int digits = BitOperations.PopCount((apart | (apart >> 1) | (apart >> 2) | (apart >> 3)) & 0x11111111);
        if (digits == 1 || (digits == 2 && AreNeighboursSwapped(left, right, apart)) || IsDaySwapped(left, right))
            return OneDigit;
        if (apart >> 8 == 0 || (apart & 0xFFFF) == 0)
            return SamePart;
        return digits == 2 || apart >> 16 == 0 ? TwoDigits : Different;
    }

    private static bool AreNeighboursSwapped(uint left, uint right, uint apart)
    {
        int low = BitOperations.TrailingZeroCount(apart) & ~3;
        return apart >> low <= 0xFF && ((left >> low) & 0xF) == ((right >> (low + 4)) & 0xF) && ((left >> (low + 4)) & 0xF) == ((right >> low) & 0xF);
    }

    private static bool IsDaySwapped(uint left, uint right) =>
        left >> 16 == right >> 16 && (left & 0xFF) == ((right >> 8) & 0xFF) && ((left >> 8) & 0xFF) == (right & 0xFF);
}
