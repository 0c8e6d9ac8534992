namespace ContactCore.Statistics;

/// <summary>What came and went on a day of the account's time zone.</summary>
/// <param name="Day">The day.</param>
/// <param name="Created">How many contacts, live or deleted today, became contacts on it.</param>
/// <param name="Deleted">How many contacts were deleted on it and are deleted still.</param>
public sealed record GrowthDay(DateOnly Day, long Created, long Deleted);
