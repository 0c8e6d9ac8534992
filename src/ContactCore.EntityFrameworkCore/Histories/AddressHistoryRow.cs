using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Histories;

namespace ContactCore.EntityFrameworkCore.Histories;

/// <summary>A row of cc_address_history.</summary>
internal sealed class AddressHistoryRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public ChannelKind Kind { get; set; }

    public required string Key { get; set; }

    public long At { get; set; }

    public HistoryWhat What { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Reason { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }
}
