using System.Globalization;
using ContactCore.Actors;
using ContactCore.Cli.Seeding.Phones;
using ContactCore.Cli.Seeding.Refusals;

namespace ContactCore.Cli.Seeding;

/// <summary>A contact as it is written down, which may differ from what is true of the person.</summary>
internal sealed record ContactCard
{
    /// <summary>Who makes them, and got their consents.</summary>
    public const string ActorId = "seed";

    public static readonly IReadOnlyList<string> Header =
    [
        "externalId", "firstName", "lastName", "email", .. AddressFacts.Columns.Select(column => $"email.{column}"), "email2",
        "phone", "phone.key", .. AddressFacts.Columns.Where(AddressFacts.IsOfPhones).Select(column => $"phone.{column}"), "phone2",
        "categories", "address.line1", "address.line2", "address.city", "address.region", "address.postalCode", "address.country",
        "language", "timeZone", "field:birthDate:date", "source", "createdAt",
        "consent.at", "consent.origin", "consent.text", "consent.actorKind", "consent.actorId",
    ];

    public required string ExternalId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string Email { get; set; } = "";

    public AddressFacts EmailFacts { get; set; } = AddressFacts.None;

    public string WorkEmail { get; set; } = "";

    public PhoneEntry Phone { get; set; } = PhoneEntry.None;

    public AddressFacts PhoneFacts { get; set; } = AddressFacts.None;

    public PhoneEntry HomePhone { get; set; } = PhoneEntry.None;

    public string Categories { get; set; } = "";

    public string Line1 { get; set; } = "";

    public string Line2 { get; set; } = "";

    public string City { get; set; } = "";

    public string Region { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public string Country { get; set; } = "";

    public string Language { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public DateOnly? Born { get; set; }

    public string Source { get; set; } = "";

    public string ConsentOrigin { get; set; } = "";

    public string ConsentText { get; set; } = "";

    /// <summary>The cells, in the order of <see cref="Header"/>.</summary>
    public string[] Cells()
    {
        string created = Moments.Text(CreatedAt);
        return
        [
            ExternalId, FirstName, LastName, Email, .. EmailFacts.Cells, WorkEmail,
            Phone.Text, Phone.Key, .. PhoneFacts.CellsOfPhone, HomePhone.Text,
            Categories, Line1, Line2, City, Region, PostalCode, Country,
            Language, TimeZone, Born?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Source, created,
            created, ConsentOrigin, ConsentText, nameof(ActorKind.System), ActorId,
        ];
    }
}
