namespace ContactCore.Categories;

/// <summary>A named topic that a contact is in or out of.</summary>
/// <param name="Id">The store's key of it, which stays when it is renamed.</param>
/// <param name="Name">The name, unique in the account without regard to case and accents.</param>
/// <param name="DefinedAt">When it was defined.</param>
/// <param name="RetiredAt">Since when nobody is put into it any more, or null; those who are in it stay.</param>
public sealed record SubscriptionCategory(Guid Id, string Name, DateTimeOffset DefinedAt, DateTimeOffset? RetiredAt);
