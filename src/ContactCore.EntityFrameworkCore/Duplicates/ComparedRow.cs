namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>The columns of a contact by which it is compared.</summary>
internal sealed class ComparedRow
{
    public required Guid Id { get; init; }

    public required long Created { get; init; }

    public required long Version { get; init; }

    public string? ExternalId { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Line1 { get; init; }

    public string? Line2 { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public string? PostalCode { get; init; }

    public string? Country { get; init; }

    public bool HasAddress => (Line1 ?? Line2 ?? City ?? Region ?? PostalCode ?? Country) is not null;
}
