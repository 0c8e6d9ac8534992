using ContactCore.Channels;

namespace ContactCore.EntityFrameworkCore.Channels;

/// <summary>A row of cc_former_channels: an address that a contact once had.</summary>
internal sealed class FormerChannelRow
{
    public required string Account { get; set; }

    public required Guid Origin { get; set; }

    public long Removed { get; set; }

    public Guid Owner { get; set; }

    public ChannelKind Kind { get; set; }

    public required string Address { get; set; }

    public required string Key { get; set; }

    public long Added { get; set; }
}
