using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Ids;

namespace ContactCore.Cli.Contacts;

/// <summary>How a command line names a contact: by its ID, or as <c>external:KEY</c>.</summary>
internal sealed record ContactReference
{
    public const string Help = "The contact's ID, or external:KEY";
    private const string ExternalPrefix = "external:";
    private const string Allowed = "allowed: the ID of one that is there, or external:KEY with its external ID";

    private readonly ContactId _id;
    private readonly string? _externalId;

    private ContactReference(ContactId id, string? externalId)
    {
        _id = id;
        _externalId = externalId;
    }

    public static ContactReference Read(string text) => text.StartsWith(ExternalPrefix, StringComparison.OrdinalIgnoreCase)
        ? new ContactReference(default, text[ExternalPrefix.Length..])
        : ContactId.TryParse(text, out ContactId id)
            ? new ContactReference(id, null)
            : throw new RefusedException($"'{Shown(text)}' is not the ID of a contact; {Allowed}");

    public async Task<Contact> FindAsync(ContactBook book, CancellationToken cancellationToken)
    {
        Contact? contact = _externalId is null
            ? await book.Contacts.FindAsync(_id, cancellationToken)
            : await book.Contacts.FindByExternalIdAsync(_externalId, cancellationToken);
        return contact ?? throw new RefusedException(
            $"there is no contact '{(_externalId is null ? _id.ToString() : ExternalPrefix + Shown(_externalId))}' in this account; {Allowed}");
    }

    // Some take an email for their key, and standard error is kept by many a job.
    private static string Shown(string text) => EmailAddress.TryParse(text, out EmailAddress? email) ? email.Masked : text;
}
