using System.Globalization;

namespace ContactCore.Cli.Seeding;

/// <summary>Instants of the ten years from 2015 on; none is taken from the clock.</summary>
internal static class Moments
{
    private static readonly DateTime First = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Last = new(2025, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Any of them.</summary>
    public static DateTime Any(Chance chance) => After(First, chance);

    /// <summary>One that is later.</summary>
    public static DateTime After(DateTime moment, Chance chance) =>
        moment.AddSeconds(1 + chance.Below(Math.Max(1, (int)(Last - moment).TotalSeconds)));

    public static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
