using System.Globalization;
using FsCheck.Xunit;

namespace ContactCore.Tests;

/// <summary>How much of what is generated is tried: CONTACTCORE_TEST_SCALE, 1 where it is not set.</summary>
public static class Scale
{
    public static double Factor { get; } =
        double.TryParse(
            Environment.GetEnvironmentVariable("CONTACTCORE_TEST_SCALE"), NumberStyles.Float, CultureInfo.InvariantCulture, out double factor)
            ? factor
            : 1;

    public static int Of(int tests) => Math.Max(1, (int)(tests * Factor));
}

/// <summary>A property tried as many times as said, times the scale.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScaledPropertyAttribute : PropertyAttribute
{
    public ScaledPropertyAttribute(int tests = 200) => MaxTest = Scale.Of(tests);
}
