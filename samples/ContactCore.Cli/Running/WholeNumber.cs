using System.Globalization;

namespace ContactCore.Cli.Running;

/// <summary>Whole numbers on the command line.</summary>
internal static class WholeNumber
{
    public static long Read(string option, string text, long least = 1) =>
        long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least
            ? number
            : throw new UsageException($"{option} cannot be '{text}'; allowed: a whole number from {least}");
}
