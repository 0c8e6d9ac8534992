using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks replay [NUMBER]</c>.</summary>
internal sealed class HooksReplayCommand : AppCommand
{
    private readonly Argument<long?> _number = new("NUMBER") { Description = "The event's number; all parked ones unless told", Arity = ArgumentArity.ZeroOrOne };

    public HooksReplayCommand() : base("replay", "Has parked events delivered again, as if never tried", "hooks replay 17") => Add(_number);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        long replayed = 1;
        if (call.Parse.GetValue(_number) is { } number)
            await book.Hooks.ReplayAsync(number, cancellationToken);
        else
            replayed = await book.Hooks.ReplayAllAsync(cancellationToken);
        call.Answers.Write(json => json.WriteNumber("replayed", replayed), () => $"{replayed} to be delivered again");
    }
}
