using System.Numerics;

namespace ContactCore.Cli.Seeding.Phones;

/// <summary>The numbers that a country's people are given, all different until they are used up.</summary>
internal sealed class PhonePlan
{
    private readonly IReadOnlyList<string> _ranges;
    private readonly long[] _sizes;
    private readonly long _capacity;
    private readonly long _stride;

    /// <summary>Makes a plan.</summary>
    /// <param name="callingCode">Without the plus.</param>
    /// <param name="trunk">What is dialled before a number within the country.</param>
    /// <param name="ranges">Patterns of numbers as people group them: # is any digit.</param>
    public PhonePlan(string callingCode, string trunk, params IReadOnlyList<string> ranges)
    {
        (CallingCode, Trunk, _ranges) = (callingCode, trunk, ranges);
        _sizes = [.. ranges.Select(Size)];
        _capacity = _sizes.Sum();

        // Neighbours get numbers far apart, and no number is met twice: the stride shares no factor with their count.
        _stride = _capacity * 618 / 1000;
        while (BigInteger.GreatestCommonDivisor(_stride, _capacity) > 1)
            _stride++;
    }

    public string CallingCode { get; }

    public string Trunk { get; }

    /// <summary>
    /// One of the numbers for one of those who ask. Where more ask than there are numbers, the numbers go to askers at
    /// equal distances and the others get none: ranges that are reserved for fiction are small.
    /// </summary>
    /// <param name="asker">Who asks, from 0.</param>
    /// <param name="askers">How many ask in all.</param>
    public PhoneLine? Line(long asker, long askers)
    {
        long place = asker;
        if (askers > _capacity)
        {
            place = (long)((Int128)asker * _capacity / askers);
            if ((long)((Int128)(asker + 1) * _capacity / askers) == place)
                return null;
        }

        place = (long)((Int128)place * _stride % _capacity);
        for (int i = 0; ; i++)
        {
            if (place < _sizes[i])
                return new PhoneLine(this, Filled(_ranges[i], place));
            place -= _sizes[i];
        }
    }

    private static long Size(string range)
    {
        long size = 1;
        foreach (char c in range)
            size *= c == '#' ? 10 : 1;
        return size;
    }

    private static string Filled(string range, long number)
    {
        char[] digits = range.ToCharArray();
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            if (digits[i] != '#')
                continue;
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }

        return new string(digits);
    }
}
