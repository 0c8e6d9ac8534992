using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Says whether a precondition holds at this moment of the transaction (P3).</summary>
internal static class PreconditionCheck
{
    public static Task<bool> HoldsAsync(
        Precondition precondition, StoredContact contact, WriteUnit unit, CancellationToken cancellationToken) =>
        precondition switch
        {
            Precondition.OtherHolderOfEachKey other => OthersHoldAsync(other.Kind, contact, unit, cancellationToken),
            Precondition.NoneActive none => NoneActiveAsync(none, contact, unit, cancellationToken),
            _ => throw new NotSupportedException($"This store does not know the precondition {precondition.GetType().Name}"),
        };

    private static async Task<bool> OthersHoldAsync(
        ChannelKind kind, StoredContact contact, WriteUnit unit, CancellationToken cancellationToken)
    {
        foreach (ChannelRow row in contact.Channels.Where(row => row.Live && row.Kind == kind))
        {
            // The contact itself is one of the holders.
            if (await unit.Holders.OfAsync(new AddressKey(kind, row.Key), cancellationToken).ConfigureAwait(false) < 2)
                return false;
        }

        return true;
    }

    private static async Task<bool> NoneActiveAsync(
        Precondition.NoneActive precondition, StoredContact contact, WriteUnit unit, CancellationToken cancellationToken)
    {
        ChannelRow[] inQuestion =
        [
            .. contact.Channels.Where(row =>
                (precondition.Email && row.Kind == ChannelKind.Email) || (precondition.Phone && row.Kind == ChannelKind.Phone)),
        ];
        foreach (ChannelRow row in inQuestion)
        {
            AddressStatus status = await unit.Statuses.OfAsync(new AddressKey(row.Kind, row.Key), cancellationToken).ConfigureAwait(false);
            if (status == AddressStatus.Active)
                return false;
        }

        return inQuestion.Length > 0;
    }
}
