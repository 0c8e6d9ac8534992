namespace ContactCore.Fields;

/// <summary>How many values of a field do not fit another definition for the same reason.</summary>
/// <param name="Problem">What is wrong with them, such as "is not a number"; never a value.</param>
/// <param name="Values">How many.</param>
public sealed record UnfitCount(string Problem, long Values);
