using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Duplicates;

/// <summary>Puts the addresses of few contacts into the order in which they are compared.</summary>
internal static class Arranging
{
    public static async Task<ArrangedContact> OfAsync(
        MatchSources sources, AccountId account, ComparedContact contact, bool isEntered, CancellationToken cancellationToken) =>
        (await OfAsync(sources, account, [contact], isEntered, cancellationToken).ConfigureAwait(false))[0];

    /// <summary>The contacts, in their order.</summary>
    /// <param name="sources">What says who holds an address.</param>
    /// <param name="account">The account.</param>
    /// <param name="contacts">The contacts.</param>
    /// <param name="isEntered">Whether they are not in the base.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<ArrangedContact>> OfAsync(
        MatchSources sources, AccountId account, IReadOnlyList<ComparedContact> contacts, bool isEntered, CancellationToken cancellationToken)
    {
        AddressChoice emails = await ChoiceAsync(ChannelKind.Email, contact => contact.Emails).ConfigureAwait(false);
        AddressChoice phones = await ChoiceAsync(ChannelKind.Phone, contact => contact.Phones).ConfigureAwait(false);
        return [.. contacts.Select(contact => new ArrangedContact(contact, emails.Order(contact.Emails), phones.Order(contact.Phones)))];

        Task<AddressChoice> ChoiceAsync(ChannelKind kind, Func<ComparedContact, IReadOnlyList<string>> keys) => AddressChoice.OfFewAsync(
            sources.Contacts,
            account,
            kind,
            [.. contacts.Select(keys).Where(some => some.Count > 1).SelectMany(some => some).Distinct(StringComparer.Ordinal)],
            isEntered,
            cancellationToken);
    }
}
