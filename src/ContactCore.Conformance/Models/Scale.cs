using System.Globalization;

namespace ContactCore.Conformance.Models;

/// <summary>How much of what is generated is tried: CONTACTCORE_TEST_SCALE, 1 where it is not set.</summary>
internal static class Scale
{
    private static readonly double Factor =
        double.TryParse(
            Environment.GetEnvironmentVariable("CONTACTCORE_TEST_SCALE"), NumberStyles.Float, CultureInfo.InvariantCulture, out double factor)
            ? factor
            : 1;

    /// <summary>A number that is small at scale 1, and from scale 25 on as large as is promised.</summary>
    public static int Between(int small, int full) => small + (int)((full - small) * Math.Clamp((Factor - 1) / 24, 0, 1));

    public static int Of(int tests) => Math.Max(1, (int)(tests * Factor));
}
