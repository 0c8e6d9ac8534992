namespace ContactCore.Duplicates;

/// <summary>What a removal of duplicates did.</summary>
/// <param name="Removed">How many contacts were deleted; they can be restored.</param>
/// <param name="Held">How many were left although an equal one stays, because they alone hold another key of the kind.</param>
public sealed record DuplicateRemoval(long Removed, long Held);
