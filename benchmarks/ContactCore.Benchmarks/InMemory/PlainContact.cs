namespace ContactCore.Benchmarks.InMemory;

/// <summary>A contact as an app writes the class by hand, with keys to compare by.</summary>
public sealed record PlainContact
{
    public required string ExternalId { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string FirstKey { get; init; }

    public required string LastKey { get; init; }

    public required string Email { get; init; }

    public required string EmailKey { get; init; }

    public required string Phone { get; init; }

    public required string City { get; init; }

    public required string CityKey { get; init; }

    public required string Language { get; init; }

    public required DateTime Created { get; init; }

    public required int Age { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required DateTime? Unsubscribed { get; init; }

    public required DateTime? Complained { get; init; }

    public required DateTime? Asked { get; init; }

    public required DateTime? Blacklisted { get; init; }

    public bool IsVip => LastKey.StartsWith("smith1", StringComparison.Ordinal);
}
