namespace ContactCore.Tombstones;

/// <summary>What a tombstone stands for. The numbers are stored and never change; the first four are those of <see cref="Channels.ChannelKind"/>.</summary>
public enum TombstoneKind
{
    /// <summary>An email.</summary>
    Email = 0,

    /// <summary>A phone.</summary>
    Phone = 1,

    /// <summary>A token of mobile push.</summary>
    MobilePush = 2,

    /// <summary>A token of web push.</summary>
    WebPush = 3,

    /// <summary>An external ID.</summary>
    ExternalId = 4,
}
