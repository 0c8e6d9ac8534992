using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Locales;

namespace ContactCore.Activities;

/// <summary>
/// What a host reports of one message: that it was sent, or what became of it later. Reports of one message may come in
/// any order and any number of times. It is checked when it is reported.
/// </summary>
public sealed record NewActivity
{
    /// <summary>Whom the message went to; either this or <see cref="ExternalId"/>.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>Whom it went to, by the host's key of the contact.</summary>
    public string? ExternalId { get; init; }

    /// <summary>How it went.</summary>
    public required MessageChannel Channel { get; init; }

    /// <summary>The address that it went to; null for the contact's first of the channel's kind.</summary>
    public ChannelAddress? Address { get; init; }

    /// <summary>The message's name, 1 to 200 characters, such as that of a campaign.</summary>
    public required string Message { get; init; }

    /// <summary>The language that it was in, or null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was sent; a widget: when it was displayed.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>What became of it.</summary>
    public required MessageStatus Status { get; init; }

    /// <summary>When that came about; null for <see cref="SentAt"/>.</summary>
    public DateTimeOffset? StatusAt { get; init; }

    /// <summary>Of an undelivered one: whether messages to this address fail for good.</summary>
    public bool IsPermanent { get; init; }

    /// <summary>
    /// The host's own key of the message to this contact, 1 to 200 characters, by which a second report finds the first.
    /// Null: a report is of the same message where contact, channel, message, instant of sending and named address are.
    /// </summary>
    public string? HostKey { get; init; }

    /// <summary>Channel and status, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"{Channel} {Status}";
}
