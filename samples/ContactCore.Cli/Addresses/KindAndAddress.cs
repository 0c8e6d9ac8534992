using System.CommandLine;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>email|phone ADDRESS</c>.</summary>
internal sealed class KindAndAddress
{
    private static readonly Words<ChannelKind> Kinds = new("the kind of address", ("email", ChannelKind.Email), ("phone", ChannelKind.Phone));

    private readonly Argument<string> _kind = new("KIND") { Description = "email or phone", HelpName = Kinds.Help };
    private readonly Argument<string> _address = new("ADDRESS") { Description = AddressArgument.Help };
    private readonly Option<string> _region = new("--region") { Description = "The region of a phone without a country code, such as GB", HelpName = "CODE" };

    public KindAndAddress(Command command)
    {
        command.Add(_kind);
        command.Add(_address);
        command.Add(_region);
    }

    public ChannelAddress Read(Call call) =>
        AddressArgument.Read(Kinds.Read(call.Value(_kind)), call.Value(_address), call.Value(_region));
}
