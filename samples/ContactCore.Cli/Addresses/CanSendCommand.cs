using System.CommandLine;
using System.Globalization;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Standings;

namespace ContactCore.Cli.Addresses;

/// <summary><c>can-send ADDRESS</c>.</summary>
internal sealed class CanSendCommand : AppCommand
{
    private readonly Argument<string> _address = new("ADDRESS") { Description = AddressArgument.Help };
    private readonly Option<string> _category = new("--category") { Description = "The subscription category of the message (none unless told)", HelpName = "NAME" };

    public CanSendCommand() : base(
        "can-send",
        "Says whether a message may be sent to an address now, and if not, why",
        "can-send anna@example.com --category news")
    {
        Add(_address);
        Add(_category);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelAddress address = AddressArgument.Read(call.Value(_address));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        SendDecision decision = await book.Addresses.CanSendAsync(address, call.Value(_category), cancellationToken);
        call.Answers.Write(
            json =>
            {
                json.WriteBoolean("allowed", decision.IsAllowed);
                json.WriteString("cause", decision.Refusal?.Cause.ToString());
                json.WriteString("reason", decision.Refusal?.Reason);
                json.WriteString("since", decision.Refusal?.Since?.ToString("O", CultureInfo.InvariantCulture));
            },
            () => decision.IsAllowed ? "yes" : $"no: {decision.Refusal.Cause}{(decision.Refusal.Reason is { } reason ? $", {reason}" : "")}");
    }
}
