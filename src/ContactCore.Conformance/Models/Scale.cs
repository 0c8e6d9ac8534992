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

    public static int Of(int tests) => Math.Max(1, (int)(tests * Factor));
}
