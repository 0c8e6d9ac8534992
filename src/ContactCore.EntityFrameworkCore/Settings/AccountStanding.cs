namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>What a change set has to know of its account.</summary>
/// <param name="IsLimited">Whether it has a contact limit.</param>
/// <param name="Erasures">How often somebody was erased.</param>
internal sealed record AccountStanding(bool IsLimited, long Erasures);
