using ContactCore.Channels;

namespace ContactCore.EntityFrameworkCore.Channels;

/// <summary>A row of cc_channels: an address that a contact has.</summary>
internal sealed class ChannelRow
{
    public required string Account { get; set; }

    public required Guid Origin { get; set; }

    public Guid Owner { get; set; }

    public ChannelKind Kind { get; set; }

    public required string Address { get; set; }

    public required string Key { get; set; }

    public int Position { get; set; }

    public bool Live { get; set; }

    public long Added { get; set; }
}
