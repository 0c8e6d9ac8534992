namespace ContactCore.Duplicates;

/// <summary>Live contacts that hold one key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Count">How many contacts, at least 2.</param>
public sealed record DuplicateGroup(string Key, long Count);
