using ContactCore.Actors;
using ContactCore.Contacts;
using ContactCore.Sources;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>A row of cc_contacts.</summary>
internal sealed class ContactRow
{
    public required string Account { get; set; }

    public required Guid Id { get; set; }

    public string? ExternalId { get; set; }

    public string? ExternalIdNorm { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? FirstNorm { get; set; }

    public string? LastNorm { get; set; }

    public string? FullNorm { get; set; }

    public string? Line1 { get; set; }

    public string? Line2 { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public string? Line1Norm { get; set; }

    public string? Line2Norm { get; set; }

    public string? CityNorm { get; set; }

    public string? RegionNorm { get; set; }

    public string? PostalCodeNorm { get; set; }

    public string? CountryNorm { get; set; }

    public string? Language { get; set; }

    public string? TimeZone { get; set; }

    public string? LanguageNorm { get; set; }

    public string? TimeZoneNorm { get; set; }

    public ContactSource Source { get; set; }

    public long ConsentAt { get; set; }

    public required string ConsentOrigin { get; set; }

    public required string ConsentText { get; set; }

    public ActorKind ConsentActorKind { get; set; }

    public required string ConsentActorId { get; set; }

    public string? ConsentActorName { get; set; }

    public long Registered { get; set; }

    public long Created { get; set; }

    public long Changed { get; set; }

    public long? Deleted { get; set; }

    public ActorKind? DeletedActorKind { get; set; }

    public string? DeletedActorId { get; set; }

    public string? DeletedActorName { get; set; }

    public string? DeletedReason { get; set; }

    public long Version { get; set; }

    public ContactState State { get; set; }

    public Guid? MergedInto { get; set; }

    public Guid? PrimaryEmail { get; set; }

    public Guid? PrimaryPhone { get; set; }

    public Guid? PrimaryMobilePush { get; set; }

    public Guid? PrimaryWebPush { get; set; }
}
