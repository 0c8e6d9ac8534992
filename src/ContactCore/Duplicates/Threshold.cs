using ContactCore.Errors;

namespace ContactCore.Duplicates;

/// <summary>A probability from which contacts are taken for one person.</summary>
internal static class Threshold
{
    public static double Require(double threshold, string field = "threshold") => threshold is >= 0.01 and <= 1
        ? threshold
        : throw new InvalidValueException(field, "is no such probability", "0.01 to 1");
}
