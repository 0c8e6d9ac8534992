using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Writes a contact's own columns.</summary>
internal static class ContactRows
{
    public static ContactRow New(string account, Contact contact, long at, Actor actor)
    {
        ContactRow row = new() { Account = account, Id = contact.Id.Value, ConsentOrigin = "", ConsentText = "", ConsentActorId = "" };
        Fill(row, contact, at, actor);
        return row;
    }

    public static void Fill(ContactRow row, Contact contact, long at, Actor actor)
    {
        row.ExternalId = contact.ExternalId;
        row.FirstName = contact.FirstName;
        row.LastName = contact.LastName;
        row.Line1 = contact.Address.Line1;
        row.Line2 = contact.Address.Line2;
        row.City = contact.Address.City;
        row.Region = contact.Address.Region;
        row.PostalCode = contact.Address.PostalCode;
        row.Country = contact.Address.Country;
        row.Language = contact.Language?.Value;
        row.TimeZone = contact.TimeZone?.Value;
        row.Source = contact.Source;
        row.Registered = Microseconds.Of(contact.RegisteredAt);
        row.Created = Microseconds.Of(contact.CreatedAt);
        row.Changed = Microseconds.Of(contact.ChangedAt);
        row.Version = contact.Version;
        row.State = contact.State;
        row.MergedInto = contact.MergedInto?.Value;
        Normalize(row);
        FillConsent(row, contact.Consent, at, actor);
        FillDeletion(row, contact.Deletion);
        FillPrimaries(row, contact);
    }

    /// <summary>Computes every normalised column from the text beside it.</summary>
    public static void Normalize(ContactRow row)
    {
        row.ExternalIdNorm = Norm(row.ExternalId);
        row.FirstNorm = Norm(row.FirstName);
        row.LastNorm = Norm(row.LastName);
        row.FullNorm = Norm(new ContactProfile { FirstName = row.FirstName, LastName = row.LastName }.FullName);
        row.Line1Norm = Norm(row.Line1);
        row.Line2Norm = Norm(row.Line2);
        row.CityNorm = Norm(row.City);
        row.RegionNorm = Norm(row.Region);
        row.PostalCodeNorm = Norm(row.PostalCode);
        row.CountryNorm = Norm(row.Country);
        row.LanguageNorm = Norm(row.Language);
        row.TimeZoneNorm = Norm(row.TimeZone);
    }

    private static void FillConsent(ContactRow row, Consent consent, long at, Actor writer)
    {
        Actor actor = consent.Actor ?? writer;
        row.ConsentAt = consent.At is { } given ? Microseconds.Of(given) : at;
        row.ConsentOrigin = consent.Origin;
        row.ConsentText = consent.Text;
        (row.ConsentActorKind, row.ConsentActorId, row.ConsentActorName) = (actor.Kind, actor.Id, actor.Name);
    }

    private static void FillDeletion(ContactRow row, Deletion? deletion)
    {
        row.Deleted = deletion is null ? null : Microseconds.Of(deletion.At);
        row.DeletedReason = deletion?.Reason;
        (row.DeletedActorKind, row.DeletedActorId, row.DeletedActorName) =
            (deletion?.Actor.Kind, deletion?.Actor.Id, deletion?.Actor.Name);
    }

    private static void FillPrimaries(ContactRow row, Contact contact)
    {
        row.PrimaryEmail = Primary(contact, ChannelKind.Email);
        row.PrimaryPhone = Primary(contact, ChannelKind.Phone);
        row.PrimaryMobilePush = Primary(contact, ChannelKind.MobilePush);
        row.PrimaryWebPush = Primary(contact, ChannelKind.WebPush);
    }

    private static Guid? Primary(Contact contact, ChannelKind kind) =>
        contact.Channels.FirstOrDefault(channel => channel.IsPrimary && channel.Address.Kind == kind)?.Origin;

    private static string? Norm(string? text) => text is null ? null : ComparedText.Of(text);
}
