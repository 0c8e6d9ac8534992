using ContactCore.Cli.Running;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks on</c>.</summary>
internal sealed class HooksOnCommand() : AppCommand("on", "From now on keeps an event of each entry of a history, of all accounts", "hooks on")
{
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        await call.Installation.PrepareAsync(cancellationToken);
        await call.Installation.TurnHooksOnAsync(cancellationToken);
        HooksCommand.Write(call, on: true);
    }
}
