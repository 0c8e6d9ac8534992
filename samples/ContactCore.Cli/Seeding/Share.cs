using System.Globalization;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Seeding;

/// <summary>Shares on the command line.</summary>
internal static class Share
{
    public static decimal Read(string option, string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share) && share <= 1
            ? share
            : throw new UsageException($"{option} cannot be '{text}'; allowed: a number from 0 to 1, such as 0.05");
}
