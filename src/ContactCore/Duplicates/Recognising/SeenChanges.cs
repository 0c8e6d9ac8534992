namespace ContactCore.Duplicates;

/// <summary>What a look saw.</summary>
/// <param name="Look">The look.</param>
/// <param name="Count">How many changed contacts were there.</param>
/// <param name="Latest">When the last of them was changed, or null where there was none.</param>
/// <param name="Erasures">How often somebody was erased in the account.</param>
internal readonly record struct SeenChanges(ChangeWindow.Look Look, int Count, DateTimeOffset? Latest, long Erasures)
{
    /// <summary>Ends the look.</summary>
    public void End(ChangeWindow window) => window.End(Look, Count, Latest);
}
