using System.Globalization;

namespace ContactCore.Faults.Worker.Load;

/// <summary>The names of operations: account, writer, number. All that an operation makes carries its mark.</summary>
public static class Marks
{
    public static string Of(string account, string writer, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{account}-{writer}-{number}");

    public static string AccountOf(string mark) => mark.Split('-')[0];

    public static long NumberOf(string mark) => long.Parse(mark.Split('-')[2], CultureInfo.InvariantCulture);
}
