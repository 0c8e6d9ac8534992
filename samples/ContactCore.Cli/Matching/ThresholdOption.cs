using System.CommandLine;
using System.Globalization;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Matching;

/// <summary><c>--threshold P</c>: from which probability records are of one person.</summary>
internal static class ThresholdOption
{
    private const double Usual = 0.5;

    public static Option<string> New() => new("--threshold") { Description = "From which probability records are of one person (0.5 unless told)", HelpName = "P" };

    public static double Read(string? text) => text is null ? Usual : Read(text, "--threshold");

    public static double Read(string text, string option) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double threshold) && threshold is >= 0.01 and <= 1
            ? threshold
            : throw new UsageException($"{option} cannot be '{text}'; allowed: 0.01 to 1");
}
