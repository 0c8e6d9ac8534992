namespace ContactCore.Stores;

/// <summary>What a change set did.</summary>
/// <param name="Affected">
/// For each change, in order, how many things it altered: 1 for a contact that was written; 0 for what stood already,
/// such as a second identical blacklist entry; for a set command the number of rows that it wrote; for an activity what it did.
/// </param>
public sealed record ApplyResult(IReadOnlyList<long> Affected);
