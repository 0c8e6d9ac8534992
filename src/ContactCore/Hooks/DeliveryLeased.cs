namespace ContactCore.Hooks;

/// <summary>
/// Somebody takes, renews or gives back the lease under which an account's events are delivered. HK8: it is taken or renewed,
/// which is 1, where nobody has it, the holder has it, or its end is not after the change set's instant; otherwise nothing
/// changes, which is 0. HK9: only its holder gives it back.
/// </summary>
/// <param name="Holder">Who delivers: an ID that no two deliveries share.</param>
/// <param name="Until">Until when, or null to give it back.</param>
public sealed record DeliveryLeased(Guid Holder, DateTimeOffset? Until) : DeliveryChange;
