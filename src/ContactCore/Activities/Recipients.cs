using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>Finds whom reports are of, in a few reads for many; one that was merged away leads to its survivor.</summary>
internal sealed class Recipients(Session session, IActivityReader reader)
{
    private readonly Dictionary<ContactId, Recipient> _byId = [];
    private readonly Dictionary<string, Recipient> _byExternalId = new(StringComparer.Ordinal);

    public async Task LoadAsync(
        IEnumerable<ContactId> contacts, IEnumerable<string> externalIds, IReadOnlyCollection<ChannelKind> kinds, CancellationToken cancellationToken)
    {
        ContactId[] ids = [.. contacts.Distinct()];
        string[] keys = [.. externalIds.Distinct(StringComparer.Ordinal)];
        while (ids.Length > 0 || keys.Length > 0)
        {
            IReadOnlyList<Recipient> found =
                await reader.RecipientsAsync(session.Account, ids, keys, kinds, cancellationToken).ConfigureAwait(false);
            foreach (Recipient recipient in found)
            {
                _byId[recipient.Contact] = recipient;
                if (recipient.ExternalId is { } key)
                    _byExternalId[key] = recipient;
            }

            ids = [.. found.Select(recipient => recipient.MergedInto).OfType<ContactId>().Where(id => !_byId.ContainsKey(id)).Distinct()];
            keys = [];
        }
    }

    /// <summary>The contact as it is named, whether it was merged away or not.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Recipient Named(ContactId? contact, string? externalId) =>
        contact is { } id
            ? _byId.GetValueOrDefault(id) ?? throw new NotFoundException("contact", id.ToString())
            : _byExternalId.GetValueOrDefault(externalId!) ?? throw new NotFoundException("contact", externalId!);

    /// <summary>The contact that a named one lives on in: itself, or the survivor.</summary>
    /// <exception cref="NotFoundException">The survivor has gone since.</exception>
    public Recipient SurvivorOf(Recipient named)
    {
        while (named.MergedInto is { } survivor)
            named = _byId.GetValueOrDefault(survivor) ?? throw new NotFoundException("contact", survivor.ToString());
        return named;
    }
}
