namespace ContactCore.Filters;

/// <summary>What comparisons have in common.</summary>
internal static class Comparisons
{
    /// <summary>Whether a part of the text is looked for, rather than the whole compared.</summary>
    public static bool LooksForPart(this Comparison comparison) =>
        comparison is Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith;
}
