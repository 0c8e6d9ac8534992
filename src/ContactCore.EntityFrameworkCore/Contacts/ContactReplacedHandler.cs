using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Replaces a contact that has not moved since it was read, where its preconditions hold.</summary>
internal sealed class ContactReplacedHandler : ChangeHandler<ContactReplaced>
{
    protected override async Task<long> ApplyAsync(ContactReplaced change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Contact after = change.After;
        StoredContact? stored = await unit.Contacts.FindAsync(change.Before.Id, cancellationToken).ConfigureAwait(false);
        if (stored is null || stored.Row.Version != change.Before.Version)
            throw new VersionConflictException($"contact {change.Before.Id}", change.Before.Version, stored?.Row.Version ?? 0);
        foreach (Precondition precondition in change.Preconditions)
        {
            if (!await PreconditionCheck.HoldsAsync(precondition, stored, unit, cancellationToken).ConfigureAwait(false))
                throw new PreconditionFailedException(change.Before.Id, precondition);
        }

        // Rows that the first writing removed must be gone before a second one adds their like.
        if (stored.IsWritten)
            await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        stored.IsWritten = true;
        await unit.ExternalIds.MoveAsync(after.Id, stored.Row.ExternalId, after.ExternalId, cancellationToken).ConfigureAwait(false);
        bool wasLive = stored.Row.State == ContactState.Live;
        if (stored.Row.State != after.State)
            unit.EngagementStates.Move(after.Id, after.State);
        ContactRows.Fill(stored.Row, after, unit.At, unit.Set.Actor);
        bool sameKeys = ChannelWriting.Write(unit, stored, after);
        await CategoryWriting.WriteAsync(unit, stored, after, cancellationToken).ConfigureAwait(false);
        await FieldWriting.WriteAsync(unit, stored, after, cancellationToken).ConfigureAwait(false);
        unit.Touch();
        unit.AddHistory(change.History);
        unit.Holders.Follow(stored, wasLive, sameKeys);
        unit.KnownAddresses.Forget();
        return 1;
    }
}
