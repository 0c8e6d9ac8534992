using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>unsubscribe ADDRESS</c>.</summary>
internal sealed class UnsubscribeCommand : AddressCommand
{
    private readonly Option<string> _reason = new("--reason") { Description = "Why", HelpName = "TEXT" };

    public UnsubscribeCommand() : base(
        "unsubscribe",
        "Records that the person unsubscribed; a phone goes on the account's blacklist",
        "unsubscribe anna@example.com --reason \"asked by phone\"") => Add(_reason);

    protected override Task ChangeAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken) =>
        book.Addresses.UnsubscribeAsync(address, call.Value(_reason), cancellationToken);
}
