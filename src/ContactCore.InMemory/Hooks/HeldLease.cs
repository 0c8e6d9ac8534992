namespace ContactCore.InMemory.Hooks;

/// <summary>The lease under which an account's events are delivered.</summary>
/// <param name="Holder">Who delivers.</param>
/// <param name="Until">Until when.</param>
internal sealed record HeldLease(Guid Holder, DateTimeOffset Until);
