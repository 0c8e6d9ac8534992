using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.InMemory.Writing;
using ContactCore.Stores;

namespace ContactCore.InMemory.Contacts;

internal sealed class ContactReplacedHandler : ChangeHandler<ContactReplaced>
{
    protected override long Apply(ContactReplaced change, AccountDraft account)
    {
        StoredContact before = Expected(change.Before, account);
        foreach (Precondition precondition in change.Preconditions)
            PreconditionCheck.Require(precondition, before, account);
        StoredContact after = ContactStorage.Of(change.After with { EmailRating = before.Body.EmailRating }, account.Categories, account.Fields);
        account.Contacts.Put(after);
        if (after.IsLive != before.IsLive)
            account.Segments.LivenessChanged(after.Id, after.IsLive);
        account.History.AddFormer(after.Id, Gone(before, after, account.At));
        account.History.Add(change.History);
        return 1;
    }

    // A contact that is not there has version 0: none that a change could have been made from.
    private static StoredContact Expected(Contact read, AccountDraft account)
    {
        StoredContact? stored = account.Contacts.Find(read.Id);
        return stored is not null && stored.Body.Version == read.Version
            ? stored
            : throw new VersionConflictException($"contact {read.Id}", read.Version, stored?.Body.Version ?? 0);
    }

    // By origin and address: a channel that was taken out and put in again began anew, and the former time stays known.
    private static IEnumerable<AddressHolding> Gone(StoredContact before, StoredContact after, DateTimeOffset until)
    {
        HashSet<(Guid, AddressKey)> kept = [.. after.Channels.Select(channel => (channel.Origin, channel.Address.AddressKey))];
        return before.Channels
            .Where(channel => !kept.Contains((channel.Origin, channel.Address.AddressKey)))
            .Select(channel => new AddressHolding(channel.Address.AddressKey, channel.AddedAt, until));
    }
}
