using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Histories;

namespace ContactCore.Cli.Addresses;

/// <summary><c>history email|phone ADDRESS</c>: what happened to an address in the account, oldest first.</summary>
internal sealed class AddressHistoryCommand : AppCommand
{
    private readonly ChannelKind _kind;
    private readonly Argument<string> _address = new("ADDRESS") { Description = AddressArgument.Help };
    private readonly Option<string> _region = new("--region") { Description = "The region of a phone without a country code, such as GB", HelpName = "CODE" };

    public AddressHistoryCommand(ChannelKind kind, string name, string example) : base(name, $"Shows what happened to one {name}, whoever holds it", example)
    {
        _kind = kind;
        Add(_address);
        if (kind == ChannelKind.Phone)
            Add(_region);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelAddress address = AddressArgument.Read(_kind, call.Value(_address), _kind == ChannelKind.Phone ? call.Value(_region) : null);
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await foreach (HistoryEntry entry in book.History.OfAddressAsync(address, cancellationToken))
            call.Answers.Write(entry);
    }
}
