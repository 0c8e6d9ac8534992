using System.Globalization;

namespace ContactCore.Reports.Writing;

/// <summary>Numbers as they are read, the same in every culture.</summary>
internal static class Figures
{
    // After a space at which no line ends.
    private const string Percents = "\u00A0%";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private static readonly (double From, string Name)[] Large = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")];

    public static string Count(long count) => count.ToString("N0", Culture);

    /// <summary>So many of a thing.</summary>
    public static string Count(long count, string one, string several) => $"{Count(count)} {(count == 1 ? one : several)}";

    /// <summary>A probability, never as certain as it is not.</summary>
    public static string Percent(double probability) => probability switch
    {
        > 0.9999 => $"over 99.99{Percents}",
        >= 0.99 => $"{(Math.Floor(probability * 1e4) / 100).ToString("0.##", Culture)}{Percents}",
        >= 0.01 => $"{(Math.Floor(probability * 1e3) / 10).ToString("0.#", Culture)}{Percents}",
        _ => $"under 1{Percents}",
    };

    /// <summary>A threshold as it was chosen.</summary>
    public static string Threshold(double probability) => $"{InHundred(probability)}{Percents}";

    /// <summary>A threshold where percent is said already.</summary>
    public static string InHundred(double probability) => (probability * 100).ToString("0.####", Culture);

    /// <summary>How often something is: a percentage, or one of so many.</summary>
    public static string Share(double share) => share switch
    {
        >= 0.995 => $"over 99{Percents}",
        >= 0.0995 => $"{(share * 100).ToString("0", Culture)}{Percents}",
        >= 0.00995 => $"{(share * 100).ToString("0.#", Culture)}{Percents}",
        > 0 => $"1 in {Rounded(1 / share)}",
        _ => "never",
    };

    /// <summary>An expected number, of which parts count while it is small.</summary>
    public static string Expected(double number) => number switch
    {
        < 0.0005 => "0",
        < 0.05 => "under 0.1",
        < 9.95 => number.ToString("0.0", Culture),
        _ => number.ToString("N0", Culture),
    };

    /// <summary>A weight with its sign.</summary>
    public static string Steps(double weight) => Math.Round(weight, 1) switch
    {
        > 0 and double up => $"+{up.ToString("0.0", Culture)}",
        < 0 and double down => $"\u2212{(-down).ToString("0.0", Culture)}",
        _ => "0.0",
    };

    /// <summary>What a weight does to the odds.</summary>
    public static string Times(double weight) => Math.Abs(weight) switch
    {
        < 0.15 => "says nothing",
        double size and < 1.0 => $"{double.Exp2(size).ToString("0.0", Culture)} times {Likelier(weight)}",
        double size => $"{Rounded(double.Exp2(size))} times {Likelier(weight)}",
    };

    /// <summary>A large number by its first two digits.</summary>
    public static string Rounded(double number)
    {
        if (number >= 1e15)
            return "over a thousand trillion";
        foreach ((double from, string name) in Large)
        {
            if (number >= from)
                return $"{TwoDigits(number / from).ToString("0.#", Culture)} {name}";
        }

        return number < 9.95 ? number.ToString("0.#", Culture) : TwoDigits(number).ToString("N0", Culture);
    }

    private static double TwoDigits(double number)
    {
        double unit = Math.Pow(10, Math.Max(-1, Math.Floor(Math.Log10(number)) - 1));
        return Math.Round(number / unit) * unit;
    }

    private static string Likelier(double weight) => weight > 0 ? "likelier" : "less likely";
}
