using ContactCore.Channels;

namespace ContactCore.Importing;

/// <summary>
/// Reads a cell of addresses as people and other tools write them: <c>Name &lt;a@b.example&gt;</c>, <c>mailto:</c>,
/// <c>tel:</c>, several parted by semicolons. Each part that is no address is a problem of its own.
/// </summary>
internal sealed class AddressCell
{
    private AddressCell()
    {
    }

    public List<ChannelAddress> Addresses { get; } = [];

    public List<string> Problems { get; } = [];

    public static AddressCell Read(ChannelKind kind, string cell, string? region)
    {
        AddressCell read = new();
        foreach (string part in Parts(kind, cell))
        {
            if (TryRead(kind, part, region, out ChannelAddress? address, out string? problem))
                read.Addresses.Add(address!);
            else
                read.Problems.Add(problem ?? "is not an address");
        }

        return read;
    }

    // A quoted local part may hold a semicolon, so the whole is tried first.
    private static string[] Parts(ChannelKind kind, string cell) =>
        kind is ChannelKind.MobilePush or ChannelKind.WebPush || !cell.Contains(';', StringComparison.Ordinal) || TryRead(kind, cell, null, out _, out _)
            ? [cell]
            : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool TryRead(ChannelKind kind, string text, string? region, out ChannelAddress? address, out string? problem)
    {
        switch (kind)
        {
            case ChannelKind.Email:
                bool isEmail = EmailAddress.TryParse(Bare(text), out EmailAddress? email, out problem);
                address = email;
                return isEmail;
            case ChannelKind.Phone:
                string number = text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
                bool isPhone = PhoneNumber.TryParse(number, region, out PhoneNumber? phone, out problem);
                address = phone;
                return isPhone;
            default:
                bool isToken = PushToken.TryParse(kind, text, out PushToken? token, out problem);
                address = token;
                return isToken;
        }
    }

    private static string Bare(string text)
    {
        int open = text.LastIndexOf('<');
        if (open >= 0 && text.EndsWith('>'))
            text = text[(open + 1)..^1].Trim();
        return text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text["mailto:".Length..] : text;
    }
}
