using ContactCore.Actors;

namespace ContactCore.Blacklisting;

/// <summary>An account's own entry on the blacklist.</summary>
/// <param name="Since">Since when.</param>
/// <param name="Category">The kind of reason.</param>
/// <param name="Reason">Why, at most 500 characters, or null.</param>
/// <param name="Actor">Who added it.</param>
public sealed record BlacklistEntry(DateTimeOffset Since, BlacklistCategory Category, string? Reason, Actor Actor);
