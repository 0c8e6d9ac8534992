using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.BulkRefusing;

/// <summary>Refuses each address of a kind that contacts of a selection hold, batch by batch.</summary>
internal sealed class BulkRefusal(Session session, ContactLookup lookup, Selection people, ChannelKind kind, AddressRefusal refusal)
{
    /// <summary>What it did so far.</summary>
    public RefusalOutcome Outcome { get; private set; } = new() { Recorded = 0, AlreadyThere = 0, WithoutAddress = 0, DeletedBefore = 0 };

    public async Task<RefusalOutcome> RunAsync(IProgress<RefusalOutcome> progress, CancellationToken cancellationToken)
    {
        bool passesOverDeleted = people.EffectiveScope == Scope.Both;
        await foreach (IReadOnlyList<Contact> page in lookup.PagesAsync(people, Ranking.Created, session.BatchSize, cancellationToken).ConfigureAwait(false))
        {
            Contact[] taken = [.. page.Where(contact => !passesOverDeleted || contact.State == ContactState.Live)];
            AddressKey[][] held = [.. taken.Select(contact => contact.Addresses.Where(address => address.Kind == kind).Select(address => address.AddressKey).ToArray())];
            foreach (AddressKey[] some in held.SelectMany(keys => keys).Distinct().Chunk(session.BatchSize))
                await RefuseAsync(some, cancellationToken).ConfigureAwait(false);
            Outcome = Outcome with
            {
                WithoutAddress = Outcome.WithoutAddress + held.Count(keys => keys.Length == 0),
                DeletedBefore = Outcome.DeletedBefore + page.Count - taken.Length,
            };
            progress.Report(Outcome);
        }

        return Outcome;
    }

    // What is known already is left out: the address of 100,000 contacts would get as many entries of history.
    private async Task RefuseAsync(AddressKey[] addresses, CancellationToken cancellationToken)
    {
        IReadOnlySet<AddressKey> known = await refusal.KnownAsync(addresses, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = session.Now();
        Change[] changes = [.. addresses.Where(address => !known.Contains(address)).Select(address => refusal.Of(at, address))];
        long recorded = 0;
        if (changes.Length > 0)
            recorded = await refusal.WriteAsync(at, changes, cancellationToken).ConfigureAwait(false);

        Outcome = Outcome with
        {
            Recorded = Outcome.Recorded + recorded,
            AlreadyThere = Outcome.AlreadyThere + addresses.Length - recorded,
        };
    }
}
