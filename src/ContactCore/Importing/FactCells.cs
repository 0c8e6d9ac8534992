using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Text;
using ContactCore.Time;

namespace ContactCore.Importing;

/// <summary>What a row says of one address: facts and a blacklisting, each with instant and reason.</summary>
internal sealed class FactCells
{
    // The order in which they are recorded: what was asked before what was answered.
    private static readonly (StandingFact Fact, ChannelFactPart At, ChannelFactPart Reason)[] Facts =
    [
        (StandingFact.ConfirmationAsked, ChannelFactPart.ConfirmationAskedAt, ChannelFactPart.ConfirmationAskedReason),
        (StandingFact.Confirmed, ChannelFactPart.ConfirmedAt, ChannelFactPart.ConfirmedReason),
        (StandingFact.Unsubscribed, ChannelFactPart.UnsubscribedAt, ChannelFactPart.UnsubscribedReason),
        (StandingFact.Complained, ChannelFactPart.ComplainedAt, ChannelFactPart.ComplainedReason),
        (StandingFact.Revoked, ChannelFactPart.RevokedAt, ChannelFactPart.RevokedReason),
    ];

    private readonly Dictionary<ChannelFactPart, string> _cells = [];
    private readonly Dictionary<ChannelFactPart, DateTimeOffset> _instants = [];
    private BlacklistCategory _category = BlacklistCategory.Import;

    /// <summary>The phone's number in E.164, or null.</summary>
    public string? Key => _cells.GetValueOrDefault(ChannelFactPart.Key);

    public void Take(ContactColumn column, string cell)
    {
        ChannelFactPart part = column.FactPart;
        string name = column.ToString();
        if (part == ChannelFactPart.BlacklistedCategory)
            _category = RowParser.Choice<BlacklistCategory>(cell, name);
        else if (part.ToString().EndsWith("At", StringComparison.Ordinal))
            _instants[part] = InstantText.Parse(cell, name);
        else
            _cells[part] = TextLimit.Reason.Required(cell, name);
    }

    public void Apply(AddressKey address, int number, ImportRow row)
    {
        foreach ((StandingFact fact, ChannelFactPart at, ChannelFactPart reason) in Facts)
        {
            if (!_instants.TryGetValue(at, out DateTimeOffset instant))
                continue;
            bool fits = fact == StandingFact.Revoked
                ? address.Kind is ChannelKind.MobilePush or ChannelKind.WebPush
                : address.Kind == ChannelKind.Email;
            string? why = _cells.GetValueOrDefault(reason);
            if (fits)
                row.Facts.Add(new ImportedFact(address, fact, instant, why));
            else if (address.Kind == ChannelKind.Phone && fact == StandingFact.Unsubscribed)
                row.Blacklistings.Add(new ImportedBlacklisting(address, instant, why ?? "stop", BlacklistCategory.Stop));
            else
                row.Reject(ContactColumn.Fact(address.Kind, number, at).ToString(), new InvalidValueException(fact.ToString(), $"is stated of a {address.Kind} address", "facts of the address's kind").Message);
        }

        if (_instants.TryGetValue(ChannelFactPart.BlacklistedAt, out DateTimeOffset since))
            row.Blacklistings.Add(new ImportedBlacklisting(address, since, _cells.GetValueOrDefault(ChannelFactPart.BlacklistedReason), _category));
    }
}
