namespace ContactCore.Activities;

/// <summary>How many activities of one channel are under one status.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Status">The status.</param>
/// <param name="Count">How many, from 1.</param>
public sealed record ActivityCount(MessageChannel Channel, MessageStatus Status, long Count);
