namespace ContactCore.Categories;

/// <summary>A named topic that a contact is in or out of.</summary>
public sealed record SubscriptionCategory
{
    /// <summary>The store's key of it, which stays when it is renamed.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name, unique in the account without regard to case and accents.</summary>
    public required string Name { get; init; }

    /// <summary>When it was defined.</summary>
    public required DateTimeOffset DefinedAt { get; init; }

    /// <summary>Since when nobody is put into it any more, or null; those who are in it stay.</summary>
    public DateTimeOffset? RetiredAt { get; init; }
}
