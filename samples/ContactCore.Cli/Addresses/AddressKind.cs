using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>email</c> or <c>phone</c>.</summary>
internal static class AddressKind
{
    public const string Description = "email or phone";

    private static readonly Words<ChannelKind> Kinds = new("the kind of address", ("email", ChannelKind.Email), ("phone", ChannelKind.Phone));

    public static string Help => Kinds.Help;

    public static ChannelKind Read(string text) => Kinds.Read(text);
}
