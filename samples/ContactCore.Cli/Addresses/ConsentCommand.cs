using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Consents;

namespace ContactCore.Cli.Addresses;

/// <summary><c>consent ADDRESS</c>: the person agrees again.</summary>
internal sealed class ConsentCommand : AddressCommand
{
    private readonly Option<string> _text = new("--text") { Description = "The words that were agreed to", HelpName = "TEXT", Required = true };
    private readonly Option<string> _origin = new("--origin") { Description = "Where consent was given", HelpName = "TEXT", Required = true };

    public ConsentCommand() : base(
        "consent",
        "Records new consent of the person, which lifts an unsubscription or a complaint",
        "consent anna@example.com --text \"Yes, write to me again\" --origin /signup")
    {
        Add(_text);
        Add(_origin);
    }

    protected override Task ChangeAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken) =>
        book.Addresses.ConsentAsync(address, Consent.Given(call.Required(_origin), call.Required(_text)), cancellationToken);
}
