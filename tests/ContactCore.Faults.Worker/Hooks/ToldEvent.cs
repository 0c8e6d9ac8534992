namespace ContactCore.Faults.Worker.Hooks;

/// <summary>An event as a deliverer was given it.</summary>
/// <param name="Ticks">When, by the machine's own clock.</param>
/// <param name="Account">Whose.</param>
/// <param name="Sequence">Its number in the account.</param>
/// <param name="Id">The entry of the history.</param>
/// <param name="Subject">The contact or the address.</param>
public sealed record ToldEvent(long Ticks, string Account, long Sequence, Guid Id, string Subject);
