namespace ContactCore.Standings;

/// <summary>Why an address may not be sent to.</summary>
/// <param name="Cause">The strictest cause.</param>
/// <param name="Since">Since when, where that is known.</param>
/// <param name="Reason">The reason, where one was given and the account may see it.</param>
public sealed record SendRefusal(SendRefusalCause Cause, DateTimeOffset? Since, string? Reason);
