using System.Runtime.CompilerServices;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>Reads every live contact of an account, with the addresses by which each is compared.</summary>
internal sealed class BaseReading(AccountId account, IMatchReader reader, IDuplicateReader duplicates)
{
    private const int PageSize = 5_000;

    private readonly List<ComparedContact> _several = [];

    /// <summary>The contacts, each once; those with several addresses of a kind come last.</summary>
    /// <param name="fields">The fields that are compared.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<ArrangedContact> ReadAsync(
        IReadOnlyCollection<Guid> fields, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ContactId? after = null;
        IReadOnlyList<ComparedContact> page;
        do
        {
            page = await reader.PageAsync(account, fields, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (ComparedContact contact in page)
            {
                after = contact.Id;
                if (contact.Emails.Count < 2 && contact.Phones.Count < 2)
                    yield return new ArrangedContact(contact, contact.Emails, contact.Phones);
                else
                    _several.Add(contact);
            }
        }
        while (page.Count == PageSize);

        // They wait until it is known which of their addresses others hold, which is asked for nobody else.
        AddressChoice emails = await ChoiceAsync(ChannelKind.Email, contact => contact.Emails, cancellationToken).ConfigureAwait(false);
        AddressChoice phones = await ChoiceAsync(ChannelKind.Phone, contact => contact.Phones, cancellationToken).ConfigureAwait(false);
        foreach (ComparedContact contact in _several)
            yield return new ArrangedContact(contact, emails.Order(contact.Emails), phones.Order(contact.Phones));
    }

    private Task<AddressChoice> ChoiceAsync(ChannelKind kind, Func<ComparedContact, IReadOnlyList<string>> keys, CancellationToken cancellationToken) =>
        AddressChoice.ReadAsync(
            duplicates, account, kind, _several.Select(keys).Where(some => some.Count > 1).SelectMany(some => some), cancellationToken);
}
