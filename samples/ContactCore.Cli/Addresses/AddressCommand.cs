using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary>A command that changes what is known of one address, and answers with the contacts that hold it.</summary>
internal abstract class AddressCommand : AppCommand
{
    private readonly Argument<string> _address = new("ADDRESS") { Description = AddressArgument.Help };

    protected AddressCommand(string name, string description, string example) : base(name, description, example) => Add(_address);

    protected abstract Task ChangeAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelAddress address = AddressArgument.Read(call.Value(_address));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        await ChangeAsync(call, book, address, cancellationToken);
        await Holders.WriteAsync(call, book, address, cancellationToken);
    }

    protected static EmailAddress Email(ChannelAddress address) =>
        address as EmailAddress ?? throw new RefusedException("only emails have spam complaints; allowed: an email");
}
