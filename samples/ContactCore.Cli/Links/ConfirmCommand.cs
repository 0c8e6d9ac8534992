using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Addresses;
using ContactCore.Cli.Running;
using ContactCore.Links;

namespace ContactCore.Cli.Links;

/// <summary><c>confirm TOKEN</c>.</summary>
internal sealed class ConfirmCommand : AppCommand
{
    private readonly Argument<string> _token = new("TOKEN") { Description = "The last part of the link that ask wrote" };

    public ConfirmCommand() : base("confirm", "Answers a double opt-in, as the link's page does", "confirm AQNjbGk…") => Add(_token);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        LinkSettings.Require();
        LinkAnswer answer = await call.Links.ConfirmAsync(call.Value(_token), cancellationToken);
        if (answer.Outcome != LinkOutcome.Done)
            throw new RefusedException($"the link is {answer.Outcome}; allowed: one that ask wrote, whole, within its time, once");
        ContactBook book = await call.OpenToReadAsync(answer.Account!, cancellationToken);
        await Holders.WriteAsync(call, book, answer.Email!, cancellationToken);
    }
}
