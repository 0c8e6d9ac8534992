using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>report-spam ADDRESS</c>.</summary>
internal sealed class ReportSpamCommand : AddressCommand
{
    private readonly Option<string> _reason = new("--reason") { Description = "Why", HelpName = "TEXT" };

    public ReportSpamCommand() : base(
        "report-spam",
        "Records that the person complained of spam",
        "report-spam anna@example.com --reason \"feedback loop\"") => Add(_reason);

    protected override Task ChangeAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken) =>
        book.Addresses.ReportSpamAsync(Email(address), call.Value(_reason), cancellationToken);
}
