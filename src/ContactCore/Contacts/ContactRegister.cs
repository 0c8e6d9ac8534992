using ContactCore.Channels;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Tombstones;

namespace ContactCore.Contacts;

/// <summary>Adds, reads, changes, lists, deletes and restores the contacts of an account.</summary>
public sealed partial class ContactRegister
{
    private readonly Session _session;
    private readonly IContactReader _reader;
    private readonly ContactLookup _lookup;
    private readonly SelectionResolver _resolver;
    private readonly DefinitionLookup _definitions;
    private readonly TombstoneGuard _guard;
    private readonly Watch _watch;

    internal ContactRegister(
        Session session,
        IContactReader reader,
        ContactLookup lookup,
        SelectionResolver resolver,
        DefinitionLookup definitions,
        TombstoneGuard guard,
        Watch watch)
    {
        _session = session;
        _reader = reader;
        _lookup = lookup;
        _resolver = resolver;
        _definitions = definitions;
        _guard = guard;
        _watch = watch;
    }

    /// <summary>Adds a person (rule 1).</summary>
    /// <param name="person">The person, with consent and with a channel or an external ID.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The contact as it is in the base.</returns>
    /// <exception cref="ContactRuleException">
    /// Consent is missing, or both channel and external ID are; or the person was erased, and this is no new consent of their own.
    /// </exception>
    /// <exception cref="MissingOptionException">Somebody was erased under a secret that Erasure.Secrets does not hold.</exception>
    /// <exception cref="ExternalIdTakenException">Another contact has the external ID.</exception>
    /// <exception cref="NotFoundException">A category or field is not defined.</exception>
    /// <exception cref="InvalidValueException">A field's value does not fit its definition.</exception>
    public async Task<Contact> AddAsync(NewContact person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        NewContact resolved = await _definitions.ResolveAsync(person, null, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        ContactAdded added = ContactBirth.Of(_session, at, resolved);
        AddressKey[] addresses = [.. added.Contact.Channels.Select(channel => channel.Address.AddressKey)];
        await _guard.ApplyAsync(
            at,
            addresses,
            resolved.ExternalId,
            erased => [.. TombstoneRules.Return(_session, at, addresses, resolved.ExternalId, resolved.Consent, erased), added],
            cancellationToken).ConfigureAwait(false);
        return await _lookup.WrittenAsync(added.Contact.Id).ConfigureAwait(false);
    }

    /// <summary>Finds a contact by the library's key.</summary>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contact, live or deleted, or the survivor of a merged one; null where there is none.</returns>
    public Task<Contact?> FindAsync(ContactId id, CancellationToken cancellationToken = default) =>
        _lookup.FindAsync(id, cancellationToken);

    /// <summary>Finds a contact by the host's key.</summary>
    /// <param name="externalId">The key; case counts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contact, live or deleted, or the survivor of a merged one; null where there is none.</returns>
    /// <exception cref="InvalidValueException">Empty or too long.</exception>
    public Task<Contact?> FindByExternalIdAsync(string externalId, CancellationToken cancellationToken = default) =>
        _lookup.FindByExternalIdAsync(TextLimit.ExternalId.Required(externalId, "externalId"), cancellationToken);

    /// <summary>Changes a contact's profile, from the version that was read.</summary>
    /// <param name="contact">The contact as read.</param>
    /// <param name="change">Makes the new profile of the present one: <c>p => p with { LastName = "Maier" }</c>.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The contact as it is now; as it was where nothing differs.</returns>
    /// <exception cref="VersionConflictException">Somebody else changed it since: names both versions.</exception>
    /// <exception cref="ContactRuleException">
    /// It is not live, would lose its last channel and its external ID, or would get an address or an external ID of somebody who was erased.
    /// </exception>
    /// <exception cref="MissingOptionException">Somebody was erased under a secret that Erasure.Secrets does not hold.</exception>
    /// <exception cref="ExternalIdTakenException">Another contact has the external ID.</exception>
    /// <exception cref="NotFoundException">There is no such contact, or a category or field is not defined.</exception>
    public Task<Contact> ChangeAsync(
        Contact contact, Func<ContactProfile, ContactProfile> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return ChangeAsync(contact.Id, contact.Version, change, cancellationToken);
    }

    /// <summary>Changes a contact's profile, from a version that the host kept.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="version">The version that the change is made from.</param>
    /// <param name="change">Makes the new profile of the present one.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The contact as it is now; as it was where nothing differs.</returns>
    /// <exception cref="VersionConflictException">The contact has another version: names both.</exception>
    /// <exception cref="ContactRuleException">
    /// It is not live, would lose its last channel and its external ID, or would get an address or an external ID of somebody who was erased.
    /// </exception>
    /// <exception cref="MissingOptionException">Somebody was erased under a secret that Erasure.Secrets does not hold.</exception>
    /// <exception cref="ExternalIdTakenException">Another contact has the external ID.</exception>
    /// <exception cref="NotFoundException">There is no such contact, or a category or field is not defined.</exception>
    public async Task<Contact> ChangeAsync(
        ContactId id, long version, Func<ContactProfile, ContactProfile> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        Contact before = await _lookup.RequireAsync(id, cancellationToken).ConfigureAwait(false);
        if (before.Version != version)
            throw new VersionConflictException($"contact {before.Id}", version, before.Version);
        ContactProfile wanted = await _definitions.ResolveAsync(Changed(change, before), before, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        if (ContactChange.OfProfile(_session, at, before, wanted) is not { } replaced)
            return before;
        HashSet<AddressKey> held = [.. before.Channels.Select(channel => channel.Address.AddressKey)];
        AddressKey[] taken = [.. wanted.Addresses.Select(address => address.AddressKey).Where(address => !held.Contains(address))];
        string? externalId = wanted.ExternalId == before.ExternalId ? null : wanted.ExternalId;
        if (taken.Length == 0 && externalId is null)
            return await ReplaceAsync(at, replaced, cancellationToken).ConfigureAwait(false);
        await _guard.ApplyAsync(
            at,
            taken,
            externalId,
            erased =>
            {
                TombstoneRules.RequireNotErased(taken, externalId, erased);
                return [replaced];
            },
            cancellationToken).ConfigureAwait(false);
        return await _lookup.WrittenAsync(before.Id).ConfigureAwait(false);
    }

    /// <summary>Deletes one contact, in any status; it can be restored.</summary>
    /// <param name="contact">The contact as read.</param>
    /// <param name="reason">Why, 1 to 500 characters.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The contact as it is now.</returns>
    /// <exception cref="ContactRuleException">It is not live.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    /// <exception cref="VersionConflictException">Somebody else changed it since.</exception>
    public async Task<Contact> DeleteAsync(Contact contact, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        string why = TextLimit.Reason.Required(reason, "reason");
        Contact before = await AsReadAsync(contact, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        return await ReplaceAsync(at, ContactChange.OfDeletion(_session, at, before, why), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Brings a deleted contact back into the base; what it refused stays refused.</summary>
    /// <param name="contact">The contact as read.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The contact as it is now.</returns>
    /// <exception cref="ContactRuleException">It is not deleted.</exception>
    /// <exception cref="VersionConflictException">Somebody else changed it since.</exception>
    public async Task<Contact> RestoreAsync(Contact contact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Contact before = await AsReadAsync(contact, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        return await ReplaceAsync(at, ContactChange.OfRestoring(_session, at, before), cancellationToken).ConfigureAwait(false);
    }

    // What a host holds may have been altered by `with`; history is written from what the store has.
    private async Task<Contact> AsReadAsync(Contact contact, CancellationToken cancellationToken)
    {
        Contact before = await _lookup.RequireAsync(contact.Id, cancellationToken).ConfigureAwait(false);
        return before.Version == contact.Version
            ? before
            : throw new VersionConflictException($"contact {before.Id}", contact.Version, before.Version);
    }

    private async Task<Contact> ReplaceAsync(DateTimeOffset at, ContactReplaced replaced, CancellationToken cancellationToken)
    {
        await _session.ApplyOneAsync(at, replaced, cancellationToken).ConfigureAwait(false);
        return await _lookup.WrittenAsync(replaced.After.Id).ConfigureAwait(false);
    }

    private static ContactProfile Changed(Func<ContactProfile, ContactProfile> change, Contact before) =>
        change(before) ?? throw new InvalidValueException("profile", "is null", "the profile as it shall be");
}
