using System.Runtime.CompilerServices;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Standings;

/// <summary>Says of addresses whether they may be sent to, outside any filter that a user writes (rule 11).</summary>
internal sealed class SendJudge(Session session, ISendingReader reader, ICategoryReader categories)
{
    private const int AtOnce = 500;

    public async Task<SendDecision> DecideAsync(ChannelAddress address, string? category, CancellationToken cancellationToken)
    {
        Guid? asked = await CategoryAsync(category, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<SendDecision> decided = await DecideAsync([address], asked, cancellationToken).ConfigureAwait(false);
        return decided[0];
    }

    /// <summary>Decides in the order of the addresses, some at once; nothing is held open while the caller sends.</summary>
    public async IAsyncEnumerable<SendDecision> DecideAsync(
        IAsyncEnumerable<ChannelAddress> addresses, string? category, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Guid? asked = await CategoryAsync(category, cancellationToken).ConfigureAwait(false);
        await foreach (ChannelAddress[] some in addresses.Chunk(AtOnce).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (SendDecision decision in await DecideAsync(some, asked, cancellationToken).ConfigureAwait(false))
                yield return decision;
        }
    }

    /// <summary>The refusal that what is known makes, or null.</summary>
    public static SendRefusal? Refusal(AddressSending sending)
    {
        SendRefusalCause? cause = sending.State.Status switch
        {
            AddressStatus.Active => Unused(sending.Use),
            AddressStatus.Blacklisted => SendRefusalCause.Blacklisted,
            AddressStatus.SpamReported => SendRefusalCause.SpamReported,
            AddressStatus.Unsubscribed => SendRefusalCause.Unsubscribed,
            AddressStatus.NotConfirmed => SendRefusalCause.NotConfirmed,
            AddressStatus.Revoked => SendRefusalCause.Revoked,
            _ => SendRefusalCause.OverLimit,
        };
        return cause is null ? null : new SendRefusal(cause.Value, sending.State.At, sending.State.Reason);
    }

    private static SendRefusalCause? Unused(AddressUse use) => use switch
    {
        _ when !use.HasFlag(AddressUse.Held) => SendRefusalCause.NoContact,
        _ when !use.HasFlag(AddressUse.WithinLimit) => SendRefusalCause.OverLimit,
        _ when !use.HasFlag(AddressUse.InCategory) => SendRefusalCause.NotInCategory,
        _ => null,
    };

    private async Task<IReadOnlyList<SendDecision>> DecideAsync(
        ChannelAddress[] addresses, Guid? category, CancellationToken cancellationToken)
    {
        AddressKey[] keys = [.. addresses.Select(address => address.AddressKey).Distinct()];
        DateTimeOffset at = session.Now();
        IReadOnlyList<AddressSending> found = await reader.GetAsync(session.Account, keys, category, cancellationToken).ConfigureAwait(false);
        Dictionary<AddressKey, AddressSending> known = found.ToDictionary(sending => sending.State.Address);
        return
        [
            .. addresses.Select(address => new SendDecision
            {
                Address = address,
                Refusal = Refusal(known[address.AddressKey]),
                DecidedAt = at,
            }),
        ];
    }

    // A mistyped category is an error, not a refusal of everybody.
    private async Task<Guid?> CategoryAsync(string? name, CancellationToken cancellationToken)
    {
        if (name is null)
            return null;
        string wanted = NormalizedText.Of(TextLimit.Name.Required(name, "category"));
        IReadOnlyList<SubscriptionCategory> all = await categories.AllAsync(session.Account, cancellationToken).ConfigureAwait(false);
        SubscriptionCategory category = all.FirstOrDefault(candidate => NormalizedText.Of(candidate.Name) == wanted)
            ?? throw new NotFoundException("category", name, all.Select(candidate => candidate.Name));
        return category.Id;
    }
}
