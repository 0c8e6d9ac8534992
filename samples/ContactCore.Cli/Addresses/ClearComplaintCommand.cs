using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>clear-complaint ADDRESS</c>.</summary>
internal sealed class ClearComplaintCommand : AddressCommand
{
    private readonly Option<string> _reason = new("--reason")
    {
        Description = "Why (cleared by an operator, unless told)",
        HelpName = "TEXT",
    };

    public ClearComplaintCommand() : base(
        "clear-complaint",
        "Removes an email from the spam complaints",
        "clear-complaint anna@example.com --reason \"pressed the wrong button\"") => Add(_reason);

    protected override Task ChangeAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken) =>
        book.Addresses.ClearComplaintAsync(Email(address), call.Value(_reason) ?? "cleared by an operator", cancellationToken);
}
