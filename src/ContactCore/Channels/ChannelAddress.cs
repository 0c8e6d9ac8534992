namespace ContactCore.Channels;

/// <summary>
/// An address that messages can go to: an <see cref="EmailAddress"/>, a <see cref="PhoneNumber"/> or a
/// <see cref="PushToken"/>. Two are equal when kind and key are; the text as typed does not count.
/// </summary>
public abstract record ChannelAddress
{
    private protected ChannelAddress(ChannelKind kind, string text, string key)
    {
        Text = text;
        AddressKey = new AddressKey(kind, key);
    }

    /// <summary>The address as typed, trimmed. Messages go to this.</summary>
    public string Text { get; }

    /// <summary>The kind of channel.</summary>
    public ChannelKind Kind => AddressKey.Kind;

    /// <summary>The normalised key, for equality and duplicates.</summary>
    public string Key => AddressKey.Key;

    /// <summary>Kind and key together.</summary>
    public AddressKey AddressKey { get; }

    /// <summary>The address with most of it hidden, for messages and logs.</summary>
    public abstract string Masked { get; }

    /// <summary>The address that a store kept, checked again as when it was typed.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The address as typed.</param>
    /// <param name="key">Its key: a phone's text may not carry its country.</param>
    /// <returns>The address.</returns>
    public static ChannelAddress FromStore(ChannelKind kind, string text, string key)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        return kind switch
        {
            ChannelKind.Email => EmailAddress.FromStore(text, key),
            ChannelKind.Phone => PhoneNumber.FromStore(text, key),
            _ => PushToken.Parse(kind, key),
        };
    }

    /// <summary>Whether kind and key are the same.</summary>
    /// <param name="other">Another address.</param>
    /// <returns>Whether they are.</returns>
    public virtual bool Equals(ChannelAddress? other) => other is not null && AddressKey == other.AddressKey;

    /// <inheritdoc/>
    public override int GetHashCode() => AddressKey.GetHashCode();

    /// <summary>The address as typed.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Text;
}
