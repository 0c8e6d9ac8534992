using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Cli.Contacts;

/// <summary>How a command line names a contact: by its ID, or as <c>external:KEY</c>.</summary>
internal sealed record ContactReference
{
    public const string Help = "The contact's ID, or external:KEY";
    private const string ExternalPrefix = "external:";

    private readonly ContactId _id;
    private readonly string? _externalId;

    private ContactReference(ContactId id, string? externalId)
    {
        _id = id;
        _externalId = externalId;
    }

    public static ContactReference Read(string text) => text.StartsWith(ExternalPrefix, StringComparison.OrdinalIgnoreCase)
        ? new ContactReference(default, text[ExternalPrefix.Length..])
        : new ContactReference(ContactId.Parse(text), null);

    public async Task<Contact> FindAsync(ContactBook book, CancellationToken cancellationToken)
    {
        Contact? contact = _externalId is null
            ? await book.Contacts.FindAsync(_id, cancellationToken)
            : await book.Contacts.FindByExternalIdAsync(_externalId, cancellationToken);
        return contact ?? throw new NotFoundException("contact", _externalId ?? _id.ToString());
    }
}
