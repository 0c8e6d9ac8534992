using ContactCore.Errors;

namespace ContactCore.Channels;

/// <summary>
/// What an address is known by: its kind and its normalised key. Standing, blacklist and duplicates belong to this, not
/// to a contact; two contacts with one key share all of it.
/// </summary>
/// <param name="Kind">The kind of channel.</param>
/// <param name="Key">The key: for an email, local part in lower case and domain in ASCII; for a phone, E.164.</param>
public readonly record struct AddressKey(ChannelKind Kind, string Key)
{
    /// <summary>Kind and masked key: what is printed or logged by mistake says nothing of a person.</summary>
    /// <returns>Such as <c>Email a***@e***.com</c>.</returns>
    public override string ToString() => $"{Kind} {Masked(Key ?? "")}";

    private string Masked(string key) => Kind switch
    {
        ChannelKind.Email => Mask.Email(key),
        ChannelKind.Phone => Mask.Phone(key),
        _ => Mask.Token(key),
    };
}
