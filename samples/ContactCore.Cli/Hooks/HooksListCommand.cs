using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Hooks;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks list</c>.</summary>
internal sealed class HooksListCommand : AppCommand
{
    private readonly Option<bool> _parked = new("--parked") { Description = "Only those that failed for the last time" };

    public HooksListCommand() : base("list", "Lists the account's events that wait to be delivered", "hooks list --parked") => Add(_parked);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await foreach (WaitingEvent waiting in book.Hooks.ListAsync(call.Value(_parked), cancellationToken: cancellationToken))
        {
            call.Answers.Write(
                json =>
                {
                    EventAnswers.Write(json, waiting.Event);
                    json.WriteInstant("nextTryAt", waiting.NextTryAt);
                    json.WriteInstant("parkedAt", waiting.ParkedAt);
                },
                () => Printable.Line(EventAnswers.Line(waiting.Event) + State(waiting)));
        }
    }

    private static string State(WaitingEvent waiting) => waiting switch
    {
        { ParkedAt: not null } => $", parked after {waiting.Event.Attempt - 1} attempts",
        { NextTryAt: { } next } => $", to be tried again at {Time.InstantText.Of(next)}",
        _ => "",
    };
}
