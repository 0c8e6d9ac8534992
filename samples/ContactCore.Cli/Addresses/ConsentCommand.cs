using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Consents;
using ContactCore.Time;

namespace ContactCore.Cli.Addresses;

/// <summary><c>consent ADDRESS</c>: the person agrees again.</summary>
internal sealed class ConsentCommand : AddressCommand
{
    private readonly Option<string> _text = new("--text") { Description = "The words that were agreed to", HelpName = "TEXT", Required = true };
    private readonly Option<string> _origin = new("--origin") { Description = "Where consent was given", HelpName = "TEXT", Required = true };

    private readonly Option<string> _at = new("--at") { Description = "When consent was given (now unless told); newer than the refusal", HelpName = "INSTANT" };

    public ConsentCommand() : base(
        "consent",
        "Records new consent of the person, which lifts an unsubscription or a complaint",
        "consent anna@example.com --text \"Yes, write to me again\" --origin /signup")
    {
        Add(_text);
        Add(_origin);
        Add(_at);
    }

    protected override Task ChangeAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken)
    {
        DateTimeOffset? at = call.Value(_at) is { } text ? InstantText.Parse(text, "consent.at") : null;
        return book.Addresses.ConsentAsync(address, Consent.Given(call.Required(_origin), call.Required(_text), at), cancellationToken);
    }
}
