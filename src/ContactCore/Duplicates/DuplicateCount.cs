namespace ContactCore.Duplicates;

/// <summary>How many exact duplicates there are.</summary>
/// <param name="Keys">How many keys are held by more than one live contact.</param>
/// <param name="Contacts">How many holdings those are: a contact counts once for each of its keys among them.</param>
public sealed record DuplicateCount(long Keys, long Contacts);
