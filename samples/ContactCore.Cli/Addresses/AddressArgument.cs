using ContactCore.Channels;

namespace ContactCore.Cli.Addresses;

/// <summary>An address on the command line: with an @ an email, otherwise a phone.</summary>
internal static class AddressArgument
{
    public const string Help = "An email, or a phone with its country code";

    public static ChannelAddress Read(string text, string? region = null) =>
        text.Contains('@', StringComparison.Ordinal) ? EmailAddress.Parse(text) : PhoneNumber.Parse(text, region);

    public static ChannelAddress Read(ChannelKind kind, string text, string? region) =>
        kind == ChannelKind.Email ? EmailAddress.Parse(text) : PhoneNumber.Parse(text, region);
}
